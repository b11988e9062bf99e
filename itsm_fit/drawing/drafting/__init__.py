"""What drawing asks of a document: edits that find places and lines too, one pure function each, a sheet in and out."""
