"""What runs in a process of its own: libraries that may end the process they run in, or never come to an end.

It is started by `spreadsheet.apart`, imports nothing of the app and is quick to start.
"""
