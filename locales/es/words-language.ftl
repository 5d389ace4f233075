# How somebody asks for this language. Nobody gets to read it.

words-language = español|en español|en español por favor|español por favor|hablas español|habla español|hablo español|no hablo holandés|no hablo neerlandés|spanish|in spanish|spanish please
