"""Minds: a view in, a sealed bundle out, for N worlds at once. A mind never sees the state."""
