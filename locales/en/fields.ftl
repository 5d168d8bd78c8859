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
form-one-name = This person has one name only
form-one-name-hint = Enter it as the first name and leave the last name empty.
field-one-name = One name only
field-signer-one-name = Signer: one name only
