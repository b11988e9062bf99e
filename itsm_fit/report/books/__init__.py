"""Workbooks and lists beside the fit report: requirements, criteria, gaps, questions to vendors."""
