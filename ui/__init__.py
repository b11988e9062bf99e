"""The Qt window of ITSM Fit."""
