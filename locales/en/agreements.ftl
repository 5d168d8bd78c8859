## The text of an agreement
agreements-version = Version { $version }
agreements-effective = in effect from { $date }
agreements-worldwide = worldwide
agreements-download-only = This text is a file. Download it to read it.
agreements-other-languages = The same text in other languages
