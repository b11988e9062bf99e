"""ITSM Fit: scores how far IT service management tools carry the processes an organisation has drawn."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("itsm-fit")
except PackageNotFoundError:  # run from a folder that was never installed
    __version__ = "0"
