//! Postal codes: judged by their letters and digits, and kept as their country writes them.

use super::characters::ascii_forms;
use super::{Country, Problem};

/// What some countries' codes begin with in letterheads, besides the country's own code: the sign of its cars, and the code of
/// the country to which a territory belongs.
const PREFIXES: [(&str, &str); 41] = [
    ("AS", "US"),
    ("AT", "A"),
    ("AX", "FI"),
    ("AX", "FIN"),
    ("BE", "B"),
    ("DE", "D"),
    ("EE", "EST"),
    ("ES", "E"),
    ("FI", "FIN"),
    ("FO", "DK"),
    ("FR", "F"),
    ("GB", "UK"),
    ("GF", "FR"),
    ("GG", "GB"),
    ("GG", "UK"),
    ("GL", "DK"),
    ("GP", "FR"),
    ("GU", "US"),
    ("HU", "H"),
    ("IE", "IRL"),
    ("IM", "GB"),
    ("IM", "UK"),
    ("IT", "I"),
    ("JE", "GB"),
    ("JE", "UK"),
    ("LI", "FL"),
    ("LU", "L"),
    ("MQ", "FR"),
    ("NC", "FR"),
    ("NO", "N"),
    ("PF", "FR"),
    ("PM", "FR"),
    ("PR", "US"),
    ("PT", "P"),
    ("RE", "FR"),
    ("SE", "S"),
    ("SG", "S"),
    ("SI", "SLO"),
    ("SJ", "NO"),
    ("VI", "US"),
    ("YT", "FR"),
];

/// The most letters and digits of a code that is taken without being known.
const UNKNOWN_CHARS: std::ops::RangeInclusive<usize> = 3..=10;

/// A code as the country writes it. Separators, spaces, case, width and the country's own prefix make no difference. Where the
/// country requires no code, its rule may be out of date, and another code is taken as it was typed.
///
/// # Errors
/// `problem-postal-code-invalid` (with `example`).
pub(super) fn tidied(typed: &str, country: Country) -> Result<String, Problem> {
    let typed = ascii_forms(typed).replace('〒', " ").to_uppercase();
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let rule = &country.rules().address;
    let Some(pattern) = &rule.postal_pattern else {
        return Ok(typed);
    };
    let is_separator = |sign: char| matches!(sign, ' ' | '-' | '.' | ',' | '/' | '_' | '~' | '·' | '(' | ')' | ':');
    let compact: String = typed.chars().filter(|sign| !is_separator(*sign)).collect();
    let own = [country.code(), country.alpha3()].into_iter();
    let signs = PREFIXES.iter().filter(|(code, _)| *code == country.code());
    let prefixes = own.chain(signs.map(|(_, sign)| *sign));
    let mut readings: Vec<&str> = prefixes.filter_map(|prefix| compact.strip_prefix(prefix)).collect();
    readings.push(&compact);
    // Some countries' codes begin with the country's own.
    let prefixed: Vec<_> = readings
        .iter()
        .map(|reading| format!("{}{reading}", country.code()))
        .collect();
    let example = rule.postal_example.as_deref().unwrap_or_default();
    let mut readings = readings.into_iter().chain(prefixed.iter().map(String::as_str));
    if let Some(code) = readings.find_map(|reading| written(reading, example, |code| pattern.matches(code))) {
        return Ok(code);
    }
    let is_plausible = UNKNOWN_CHARS.contains(&compact.len())
        && compact.bytes().all(|sign| sign.is_ascii_alphanumeric())
        && compact.contains(|sign: char| sign.is_ascii_digit());
    if is_plausible && !rule.requires(super::country::AddressField::PostalCode) {
        return Ok(typed);
    }
    Err(Problem::new("problem-postal-code-invalid").with("example", example))
}

/// Letters and digits with a separator where the country's rule has one: first the one that its example shows.
fn written(compact: &str, example: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
    if !compact.bytes().all(|sign| sign.is_ascii_alphanumeric()) {
        return None;
    }
    let parted = |separator: char| {
        (1..compact.len()).find_map(|at| {
            let (before, behind) = compact.split_at_checked(at)?;
            let code = format!("{before}{separator}{behind}");
            fits(&code).then_some(code)
        })
    };
    let usual = example.chars().find(|sign| matches!(sign, ' ' | '-'));
    usual
        .and_then(parted)
        .or_else(|| fits(compact).then(|| compact.to_owned()))
        .or_else(|| parted('-'))
        .or_else(|| parted(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(country: &str, typed: &str) -> Result<String, &'static str> {
        tidied(typed, Country::parse(country).unwrap()).map_err(|problem| problem.key)
    }

    #[test]
    fn a_code_is_taken_however_it_is_written_and_kept_as_its_country_writes_it() {
        for (country, spellings, kept) in [
            ("US", "95014|95014 |US-95014|USA 95014|９５０１４", "95014"),
            (
                "US",
                "95014-1234|95014 1234|950141234|95014–1234|95014.1234",
                "95014-1234",
            ),
            (
                "GB",
                "EC1Y 8SY|ec1y8sy|EC1Y-8SY|GB-EC1Y 8SY|UK EC1Y 8SY|ＥＣ１Ｙ　８ＳＹ",
                "EC1Y 8SY",
            ),
            ("GB", "ls14ap|LS1  4AP", "LS1 4AP"),
            ("CA", "H3Z 2Y7|h3z2y7|H3Z-2Y7|H3Z.2Y7|CA-H3Z 2Y7", "H3Z 2Y7"),
            ("IN", "560001|560 001|560-001|IN-560001|५६०००१", "560001"),
            ("GR", "87100|871 00|GR-871 00|871-00", "871 00"),
            ("DE", "26133|D-26133|DE-26133|D 26133|26 133|D26133|DEU 26133", "26133"),
            ("AT", "1010|A-1010|AT-1010", "1010"),
            ("CH", "2544|CH-2544|CH 2544", "2544"),
            ("LI", "9496|FL-9496|LI-9496", "9496"),
            ("BE", "4000|B-4000|BE 4000", "4000"),
            ("LU", "4750|L-4750|L 4750|LU-4750", "4750"),
            ("FR", "33380|33 380|F-33380|FR-33380", "33380"),
            ("IT", "00144|I-00144|IT-00144", "00144"),
            ("ES", "28039|E-28039|28 039", "28039"),
            ("PT", "2725-079|2725079|2725 079|P-2725-079|PT 2725–079", "2725-079"),
            ("PT", "2725|PT-2725", "2725"),
            ("LV", "LV-1073|1073|LV1073|lv 1073|LVA-1073", "LV-1073"),
            ("LT", "04340|LT-04340|LT 04340", "04340"),
            ("EE", "69501|EE-69501|EST-69501", "69501"),
            ("FI", "00550|FI-00550|FIN-00550", "00550"),
            ("AX", "22100|AX-22100|FI-22100", "22100"),
            ("RE", "97400|FR-97400|RE-97400", "97400"),
            ("PR", "00901|US-00901", "00901"),
            ("JE", "JE2 3AB|GB-JE2 3AB|je23ab", "JE2 3AB"),
            (
                "SE",
                "114 55|11455|SE-114 55|S-114 55|114-55|114\u{a0}55|１１４５５",
                "114 55",
            ),
            ("NO", "0025|N-0025|NO-0025", "0025"),
            ("DK", "8660|DK-8660", "8660"),
            ("NL", "1234 AB|1234ab|1234-AB|NL-1234 AB|1234\u{200b}AB", "1234 AB"),
            ("PL", "00-950|00950|00 950|PL-00-950", "00-950"),
            ("CZ", "100 00|10000|CZ-100 00", "100 00"),
            ("SK", "010 01|01001|SK-010 01", "010 01"),
            ("HU", "1037|H-1037|HU-1037", "1037"),
            ("RO", "060274|RO-060274|060 274", "060274"),
            ("IE", "A65 F4E2|a65f4e2|A65-F4E2|IRL A65 F4E2", "A65 F4E2"),
            (
                "JP",
                "154-0023|1540023|〒154-0023|〒１５４ー００２３|154−0023|JP 154 0023",
                "154-0023",
            ),
            ("CN", "266033|266 033|CN-266033", "266033"),
            ("KR", "03051|030 51", "03051"),
            ("TW", "110|TW-110", "110"),
            ("SG", "546080|S546080|S(546080)|SG 546080", "546080"),
            ("BR", "40301-110|40301110|40.301-110|BR 40301 110", "40301-110"),
            ("MX", "02860|MX-02860", "02860"),
            ("AU", "2060|AU-2060", "2060"),
            ("RU", "247112|247 112|RU-247112", "247112"),
            ("UA", "15432|UA-15432", "15432"),
            ("TR", "01960|TR-01960", "01960"),
            ("AR", "C1070AAM|c1070 aam|C-1070-AAM", "C1070AAM"),
            ("MC", "98000|MC-98000", "98000"),
        ] {
            for typed in spellings.split('|') {
                assert_eq!(code(country, typed).as_deref(), Ok(kept), "{typed} in {country}");
            }
        }
    }

    #[test]
    fn a_code_of_another_country_is_refused() {
        for (country, typed) in [
            ("US", "9501"),
            ("US", "H3Z 2Y7"),
            ("US", "95014-12"),
            ("CA", "95014"),
            ("GB", "26133"),
            ("DE", "EC1Y 8SY"),
            ("DE", "F-33380"),
            ("DE", "2613"),
            ("SE", "NO-0025"),
            ("SE", "114 5"),
            ("NL", "1234"),
            ("PL", "00-95"),
            ("PT", "2725-07"),
            ("LV", "LT-1073"),
            ("LV", "10733"),
            ("JP", "154-002"),
            ("JP", "95014"),
            ("IN", "56000"),
            ("BR", "40301-11"),
            ("GR", "8710"),
            ("CN", "95014"),
            ("AU", "20600"),
            ("DE", "26@133"),
            ("DE", "26+133"),
        ] {
            assert_eq!(
                code(country, typed),
                Err("problem-postal-code-invalid"),
                "{typed} in {country}"
            );
        }
    }

    #[test]
    fn where_the_rule_may_be_out_of_date_the_code_is_taken() {
        for (country, typed, kept) in [
            ("KZ", "a15e3h4", "A15E3H4"),
            ("EG", "1124 101", "1124 101"),
            ("SA", "11564-1234", "11564-1234"),
            ("VE", "1010-a", "1010-A"),
            ("AE", "00000", "00000"),
            ("HK", "999077", "999077"),
        ] {
            assert_eq!(code(country, typed).as_deref(), Ok(kept), "{country}");
        }
        for (country, typed) in [
            ("KZ", "none"),
            ("EG", "12"),
            ("SA", "11564/1234/5678"),
            ("VE", "A@1010"),
        ] {
            assert!(code(country, typed).is_err(), "{typed} in {country}");
        }
    }

    #[test]
    fn every_countrys_example_is_kept_with_and_without_its_separators() {
        for country in Country::all() {
            let Some(example) = country.rules().address.postal_example.as_deref() else {
                continue;
            };
            let compact: String = example.chars().filter(char::is_ascii_alphanumeric).collect();
            for typed in [
                example,
                &compact,
                &example.to_lowercase(),
                &format!(" {}-{example}", country.code()),
            ] {
                assert_eq!(tidied(typed, *country).as_deref(), Ok(example), "{typed} in {country}");
            }
        }
    }
}
