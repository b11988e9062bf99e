"""The elements of a document as they are drawn: light objects that know their place and how to paint themselves."""
