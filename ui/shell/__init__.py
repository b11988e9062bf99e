"""The window around the stages: menus, rail, docks, files, and what guards the work."""
