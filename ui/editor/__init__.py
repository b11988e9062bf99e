"""Drawing on the canvas: what hands do there becomes intents, which say what is wanted and change nothing.

One file a verb; `hands` puts them together and is the only part that a view knows.
"""
