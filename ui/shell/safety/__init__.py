"""Never losing work: the journal of what is unsaved, its recovery, and a watch over the file on disk."""
