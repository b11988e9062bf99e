"""What a frozen ITSM Fit starts with."""

from __future__ import annotations

import sys

from ui.app import main

sys.exit(main())
