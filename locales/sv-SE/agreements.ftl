## Texten till ett avtal
agreements-version = Version { $version }
agreements-effective = gäller från { $date }
agreements-worldwide = hela världen
agreements-download-only = Texten är en fil. Ladda ned den för att läsa den.
agreements-other-languages = Samma text på andra språk
