# Labels that several forms share.
field-sign-in-name = Sign-in name
field-password = Password
field-first-name = First name
field-last-name = Last name
field-email = Email address
field-phone = Phone number
field-country = Country or region
field-language = Language
field-time-zone = Time zone
field-roles = Roles
field-name = Name
field-person-name = Name
