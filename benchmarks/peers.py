"""Ours and its peers on one machine in one go: whole games a second on one core, each in an environment of its own.

    python benchmarks/peers.py                     # makes the environments under build/peers at the first run
    python benchmarks/peers.py --only negmas ours --json peers.json --environments DIR

Rounds are interleaved, so that a busy moment hits everyone, and the median is told. The peers' games are simpler than
ours: no state of the world, no levers, no beliefs. NegMAS is AGPL; it is measured, never imported by the program.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENTS = HERE.parent / "build" / "peers"


@dataclass(frozen=True, slots=True)
class Peer:
    """Which script measures it, and what its environment needs; nothing for our own, which runs in this one."""

    script: str
    needs: tuple[str, ...] = ()


PEERS = {
    "ours": Peer("ours.py"),
    "negmas": Peer("negmas_random.py", ("negmas",)),
    "open_spiel": Peer("open_spiel_games.py", ("open_spiel",)),
    "mesa": Peer("mesa_agents.py", ("mesa",)),
    "pettingzoo": Peer("pettingzoo_steps.py", ("pettingzoo", "numpy")),
}


def python_of(name: str, environments: Path) -> Path:
    """Return the interpreter of a peer's environment, which is made if it is not there yet."""
    peer = PEERS[name]
    if not peer.needs:
        return Path(sys.executable)
    folder = environments / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (folder / "made").exists():
        print(f"making an environment for {name} …", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "-qq", *peer.needs], check=True)
        (folder / "made").touch()
    return python


def measure(name: str, seconds: float, environments: Path) -> list[dict[str, str | float]]:
    """Run a peer's script on one core and return what it measured; nothing, said aloud, where it cannot run."""
    one_core = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    try:
        asked = subprocess.run(
            [python_of(name, environments), HERE / "peer_scripts" / PEERS[name].script, str(seconds)],
            check=True,
            capture_output=True,
            text=True,
            cwd=HERE.parent,
            env=os.environ | one_core | ({"PYTHONPATH": str(HERE.parent)} if name == "ours" else {}),
        )
    except (subprocess.CalledProcessError, OSError) as fault:
        why = getattr(fault, "stderr", None) or fault
        print(f"{name} could not be measured: {str(why).strip().splitlines()[-1]}", file=sys.stderr)
        return []
    found: list[dict[str, str | float]] = json.loads(asked.stdout.strip().splitlines()[-1])
    return found


def main() -> None:
    asks = argparse.ArgumentParser(description="Games a second of ours and its peers, side by side.")
    asks.add_argument("--only", nargs="+", choices=PEERS, default=list(PEERS), help="which to measure")
    asks.add_argument("--seconds", type=float, default=3.0, help="how long each measurement lasts")
    asks.add_argument("--rounds", type=int, default=3, help="how many times everyone is measured")
    asks.add_argument("--json", type=Path, help="a file for the figures")
    asks.add_argument("--environments", type=Path, default=ENVIRONMENTS, help="where the peers' environments are")
    given = asks.parse_args()
    rates: dict[tuple[str, str], list[float]] = {}
    for _ in range(given.rounds):
        for name in given.only:
            for one in measure(name, given.seconds, given.environments):
                rates.setdefault((str(one["peer"]), str(one["game"])), []).append(float(one["games_per_second"]))
    middles = {key: statistics.median(found) for key, found in rates.items()}
    base = next((rate for (peer, _), rate in middles.items() if peer.startswith("NegMAS")), None)
    print(f"{'peer':32} {'game':58} {'games/s':>10} {'x NegMAS':>9}")
    for (peer, game), rate in middles.items():
        print(f"{peer:32} {game:58} {rate:10,.0f} {'' if base is None else f'{rate / base:9.1f}'}")
    if given.json is not None:
        about = {"python": platform.python_version(), "machine": platform.machine(), "cores": os.cpu_count()}
        rows = [
            {"peer": peer, "game": game, "games_per_second": middles[peer, game], "rounds": found}
            for (peer, game), found in rates.items()
        ]
        given.json.write_text(json.dumps({**about, "seconds": given.seconds, "figures": rows}, indent=2) + "\n")


if __name__ == "__main__":
    main()
