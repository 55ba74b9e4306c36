"""``python -m openness_badge``: the command line."""

import signal
import sys

from ._native import run


def main() -> int:
    """The command line with the arguments of this process: its exit status."""
    # The interpreter would only note an interrupt, and tell of it afterwards.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return run(["openness-badge", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
