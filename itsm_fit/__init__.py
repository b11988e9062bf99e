"""ITSM Fit: scores how far IT service management tools carry the processes an organisation has drawn."""

import os

__version__ = "0.1.0"

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
"""For numpy and scipy, which read it once, when they are loaded. Their threads wait for one another by turning: on busy
cores, 0.3 ms of a chain with 100 states become 100 ms; and figures would end otherwise on other numbers of cores."""
