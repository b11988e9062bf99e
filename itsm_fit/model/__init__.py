"""The project as a value: frozen dataclasses, and the edits that turn one project into another."""
