"""A drawn BPMN document on a Qt graphics view.

One scene holds a handful of graphics items, not one an element: a Python `paint()` an item costs 33 ms a frame for
4,400 items where one item that loops over light figures needs 8 ms. `figures` are the elements as drawn, `layer`
finds those in a rectangle with numpy, `passes` paints them in order, `scene` holds them, `document_view` shows them
and keeps what is selected, `view` puts that under mouse, keys and screen readers; each gesture has its own file.
"""
