"""Chances as sums of named log-odds, and amounts drawn around a mean.

Source: [Cox1958] for the logistic form; [Wichura1988] for the inverse normal distribution.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# Wichura's algorithm AS 241 (PPND16): coefficients of the three rational approximations, about 1e-16 relative.
CENTRE_TOP = (
    3.3871328727963666080e0,
    1.3314166789178437745e2,
    1.9715909503065514427e3,
    1.3731693765509461125e4,
    4.5921953931549871457e4,
    6.7265770927008700853e4,
    3.3430575583588128105e4,
    2.5090809287301226727e3,
)
CENTRE_BOTTOM = (
    1.0,
    4.2313330701600911252e1,
    6.8718700749205790830e2,
    5.3941960214247511077e3,
    2.1213794301586595867e4,
    3.9307895800092710610e4,
    2.8729085735721942674e4,
    5.2264952788528545610e3,
)
MIDDLE_TOP = (
    1.42343711074968357734e0,
    4.63033784615654529590e0,
    5.76949722146069140550e0,
    3.64784832476320460504e0,
    1.27045825245236838258e0,
    2.41780725177450611770e-1,
    2.27238449892691845833e-2,
    7.74545014278341407640e-4,
)
MIDDLE_BOTTOM = (
    1.0,
    2.05319162663775882187e0,
    1.67638483018380384940e0,
    6.89767334985100004550e-1,
    1.48103976427480074590e-1,
    1.51986665636164571966e-2,
    5.47593808499534494600e-4,
    1.05075007164441684324e-9,
)
TAIL_TOP = (
    6.65790464350110377720e0,
    5.46378491116411436990e0,
    1.78482653991729133580e0,
    2.96560571828504891230e-1,
    2.65321895265761230930e-2,
    1.24266094738807843860e-3,
    2.71155556874348757815e-5,
    2.01033439929228813265e-7,
)
TAIL_BOTTOM = (
    1.0,
    5.99832206555887937690e-1,
    1.36929880922735805310e-1,
    1.48753612908506148525e-2,
    7.86869131145613259100e-4,
    1.84631831751005468180e-5,
    1.42151175831644588870e-7,
    2.04426310338993978564e-15,
)


def chance(log_odds: Floats) -> Floats:
    """Return the probability with the given log-odds."""
    probability: Floats = 1.0 / (1.0 + np.exp(-np.minimum(np.maximum(log_odds, -700.0), 700.0)))
    return probability


def _ratio(top: tuple[float, ...], bottom: tuple[float, ...], x: Floats) -> Floats:
    above, below = np.full_like(x, top[-1]), np.full_like(x, bottom[-1])
    for a, b in zip(reversed(top[:-1]), reversed(bottom[:-1]), strict=True):
        above = above * x + a
        below = below * x + b
    return above / below


def normal(uniform: Floats) -> Floats:
    """Return the standard normal deviate below which a share ``uniform`` of the distribution lies.

    Limits: ``uniform`` 0 is read as 2**-54, the middle of the lowest cell a draw can hit
    Source: [Wichura1988]
    """
    p = np.where(uniform <= 0, 2.0**-54, uniform)
    q = p - 0.5
    r = np.sqrt(-np.log(np.minimum(p, 1.0 - p)))
    tail = np.where(r <= 5.0, _ratio(MIDDLE_TOP, MIDDLE_BOTTOM, r - 1.6), _ratio(TAIL_TOP, TAIL_BOTTOM, r - 5.0))
    centre = q * _ratio(CENTRE_TOP, CENTRE_BOTTOM, 0.180625 - q * q)
    return np.where(np.abs(q) <= 0.425, centre, np.where(q < 0, -tail, tail))


def around(mean: Floats, spread: float, uniform: Floats) -> Floats:
    """Return an amount drawn log-normally around a mean; ``spread`` is the standard deviation of its logarithm."""
    if spread == 0:
        return mean
    drawn: Floats = mean * np.exp(spread * normal(uniform) - 0.5 * spread * spread)
    return drawn
