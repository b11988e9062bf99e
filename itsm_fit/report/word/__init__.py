"""Word documents: texts and tables as their XML, and files that tell nothing but what is read in them."""
