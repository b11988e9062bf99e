"""The token game: a drawn process compiled to a net, played exactly or by simulation. It knows nothing of tools."""
