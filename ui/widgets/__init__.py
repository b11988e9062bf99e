"""What any page is built of: tables, cells, number fields, icons, the look."""
