//! The house's own rules: who may import whom, where SQL stands, how large a file grows.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push((path.clone(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty());
    found
}

fn short(path: &Path) -> String {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR"))
        .unwrap()
        .display()
        .to_string()
}

/// The module that a file of `src` belongs to, and whether it is a page, the API or a store.
fn place(path: &Path) -> (String, String) {
    let inside = short(path);
    let inside = inside.strip_prefix("src/").unwrap();
    let mut parts = inside.split('/');
    let module = parts.next().unwrap().trim_end_matches(".rs").to_owned();
    (module, parts.collect::<Vec<_>>().join("/"))
}

/// The order of `lib.rs`: what stands left may be imported by what stands right.
fn order() -> Vec<String> {
    let lib = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    lib.lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn modules_import_only_what_stands_left_of_them() {
    let order = order();
    let rank = |module: &str| order.iter().position(|known| known == module);
    let kit = rank("web").unwrap();
    let mut wrong = Vec::new();
    for (path, text) in files("src", "rs") {
        let (module, rest) = place(&path);
        if ["lib", "main"].contains(&module.as_str()) {
            continue;
        }
        let own = rank(&module).unwrap_or_else(|| panic!("{module} is not in lib.rs"));
        // Pages and endpoints stand right of the kits, whatever module they belong to.
        let is_page = rest.starts_with("pages") || rest.starts_with("api.rs") || rest.starts_with("api/");
        for line in text.lines() {
            let Some(at) = line.find("crate::") else { continue };
            if line.trim_start().starts_with("//") {
                continue;
            }
            let used: String = line[at + 7..]
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let Some(used_rank) = rank(&used) else { continue };
            // The kit that pages are made with knows no business.
            let business = rank("partners").unwrap()..kit;
            let allowed = if module == "web" {
                used_rank <= own && !business.contains(&used_rank)
            } else {
                used_rank <= own || (is_page && (used_rank <= kit || used_rank < rank("routes").unwrap()))
            };
            if !allowed {
                wrong.push(format!("{}: {}", short(&path), line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sql_stands_in_stores_and_a_table_is_written_by_one_module() {
    let mut writers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    let writing = regex::Regex::new(r"(?i)\b(?:insert into|update|delete from)\s+([a-z_]+)\b").unwrap();
    for (path, text) in files("src", "rs") {
        let (module, rest) = place(&path);
        if module == "db" || !text.contains("sql!(") {
            continue;
        }
        // Health's one statement asks whether the database answers at all.
        let in_store = rest.contains("store") || module == "health";
        if !in_store {
            wrong.push(short(&path));
        }
        for found in writing.captures_iter(&text) {
            if found[1] != *"set" {
                writers.entry(found[1].to_owned()).or_default().insert(module.clone());
            }
        }
    }
    assert!(wrong.is_empty(), "SQL outside a store: {wrong:?}");
    let shared: Vec<_> = writers.iter().filter(|(_, modules)| modules.len() > 1).collect();
    assert!(shared.is_empty(), "tables written by several modules: {shared:?}");
}

#[test]
fn transactions_end_in_transact_and_nowhere_else() {
    let by_hand = regex::Regex::new(r"\.(?:commit|rollback)\(\)|\bdb\.write\(\)").unwrap();
    let mut wrong = Vec::new();
    for (path, text) in files("src", "rs") {
        if place(&path).0 == "db" {
            continue;
        }
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        wrong.extend(
            by_hand
                .find_iter(text)
                .map(|found| format!("{} says {}", short(&path), found.as_str())),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_grows_beyond_500_lines() {
    let mut long = Vec::new();
    for (folder, ending) in [
        ("src", "rs"),
        ("tests/it", "rs"),
        ("templates", "html"),
        ("static", "css"),
        ("static", "js"),
    ] {
        for (path, text) in files(folder, ending) {
            if text.lines().count() > 500 {
                long.push(short(&path));
            }
        }
    }
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn no_line_of_a_template_is_longer_than_200_characters() {
    let mut long = Vec::new();
    for ending in ["html", "txt", "subject"] {
        for (path, text) in files("templates", ending) {
            let lines = text.lines().enumerate();
            let lines = lines.filter(|(_, line)| line.chars().count() > 200);
            long.extend(lines.map(|(index, _)| format!("{}:{}", short(&path), index + 1)));
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn icons_and_tables_are_components_and_no_shape_is_drawn_twice() {
    let mut strays = Vec::new();
    for (path, text) in files("templates", "html") {
        for (element, component) in [("<svg", "icons"), ("<table", "table")] {
            // Mail programs lay out by tables; charts are drawn for their numbers.
            let is_component = short(&path) == format!("templates/components/{component}.html")
                || (element == "<svg" && short(&path) == "templates/components/charts.html")
                || (element == "<table" && short(&path) == "templates/mail/frame.html");
            if text.contains(element) && !is_component {
                strays.push(format!("{element} in {}", short(&path)));
            }
        }
    }
    assert!(strays.is_empty(), "{strays:#?}");
    let (_, icons) = files("templates/components", "html")
        .into_iter()
        .find(|(path, _)| path.ends_with("icons.html"))
        .unwrap();
    let drawn = regex::Regex::new(r#"\sd="([^"]+)""#).unwrap();
    let drawn: Vec<_> = drawn.captures_iter(&icons).map(|found| found[1].to_owned()).collect();
    let different: BTreeSet<_> = drawn.iter().collect();
    assert_eq!(drawn.len(), different.len(), "{drawn:#?}");
}

#[test]
fn a_page_a_template_and_an_address_mirror_one_another() {
    let mut orphans = Vec::new();
    let sources: String = files("src", "rs").into_iter().map(|(_, text)| text).collect();
    for (path, _) in files("templates", "html") {
        let name = short(&path).replacen("templates/", "", 1);
        let shared = ["layouts/", "components/"]
            .iter()
            .any(|folder| name.starts_with(folder));
        let used = sources.contains(&format!("\"{name}\""));
        let included = files("templates", "html")
            .iter()
            .any(|(_, text)| text.contains(&format!("\"{name}\"")));
        if !shared && !used && !included {
            orphans.push(name);
        }
    }
    assert!(orphans.is_empty(), "templates that nobody renders: {orphans:?}");
}

#[test]
fn every_word_that_a_template_asks_for_is_there_in_every_language() {
    let asked = regex::Regex::new(r#""([a-z0-9]+(?:-[a-z0-9]+)+)"\s*\|\s*(?:t|tw|tw2|tw3|counted)\b"#).unwrap();
    let mut missing = BTreeSet::new();
    for (path, text) in files("templates", "html") {
        for found in asked.captures_iter(&text) {
            if !assent::words::known(&found[1]) {
                missing.insert(format!("{} in {}", &found[1], short(&path)));
            }
        }
    }
    let fields = regex::Regex::new(
        r#"f::(?:text|email|password|textarea|select|file|radios|checkboxes|date)\(\s*form,\s*"([a-z0-9_]+)""#,
    )
    .unwrap();
    for (path, text) in files("templates", "html") {
        for found in fields.captures_iter(&text) {
            let key = format!("field-{}", found[1].replace('_', "-"));
            if !assent::words::known(&key) {
                missing.insert(format!("{key} in {}", short(&path)));
            }
        }
    }
    let answer = regex::Regex::new(r#"(?:words::text(?:_with)?\(|\.t\()[^,"()]*,\s*"([a-z0-9-]+)""#).unwrap();
    let flashes = regex::Regex::new(r#"Flash::(?:done|notice)\(\s*"([a-z0-9-]+)""#).unwrap();
    for (path, text) in files("src", "rs") {
        for found in answer.captures_iter(&text).chain(flashes.captures_iter(&text)) {
            if !assent::words::known(&found[1]) {
                missing.insert(format!("{} in {}", &found[1], short(&path)));
            }
        }
    }
    let keys = regex::Regex::new(
        r#""((?:problem|error|refusal|role|nav|partner-kind|flash|status|audit)-[a-z0-9-]*[a-z0-9])""#,
    )
    .unwrap();
    for (path, text) in files("src", "rs") {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for found in keys.captures_iter(text) {
            if !assent::words::known(&found[1]) {
                missing.insert(format!("{} in {}", &found[1], short(&path)));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_word_is_asked_for() {
    let quoted = regex::Regex::new(r#""([a-z][a-z0-9_-]*)""#).unwrap();
    let mut asked = BTreeSet::new();
    for (folder, ending) in [
        ("src", "rs"),
        ("templates", "html"),
        ("templates", "txt"),
        ("templates", "subject"),
    ] {
        for (_, text) in files(folder, ending) {
            asked.extend(quoted.captures_iter(&text).map(|found| found[1].to_owned()));
        }
    }
    // Keys that are put together from a name: the label of a field, what an event is called, the hint of a choice.
    let made = [
        ("field-", ""),
        ("audit-", ""),
        ("audit-fact-", ""),
        ("onboarding-cloud-", "-hint"),
        ("partner-kind-", "-hint"),
        ("flag-", ""),
        ("flag-", "-said"),
        ("flag-", "-rule"),
    ];
    let is_made = |key: &str| {
        made.iter().any(|(before, behind)| {
            let name = key.strip_prefix(before).and_then(|rest| rest.strip_suffix(behind));
            name.is_some_and(|name| asked.contains(name) || asked.contains(&name.replace('-', "_")))
        })
    };
    let key = regex::Regex::new(r"(?m)^([a-z][a-z0-9-]*) =").unwrap();
    let mut unasked = Vec::new();
    for (file, text) in assent::words::sources(assent::values::Language::English) {
        for found in key.captures_iter(&text) {
            if !asked.contains(&found[1]) && !is_made(&found[1]) {
                unasked.push(format!("{} in {file}", &found[1]));
            }
        }
    }
    assert!(unasked.is_empty(), "{unasked:#?}");
}

#[test]
fn every_static_file_that_a_template_names_is_there() {
    let named = regex::Regex::new(r#""([a-z0-9.-]+\.(?:css|js|svg|png))"\s*\|\s*asset"#).unwrap();
    let there: Vec<_> = assent::web::assets::addresses().map(|(name, _)| name).collect();
    for (path, text) in files("templates", "html") {
        for found in named.captures_iter(&text) {
            assert!(there.contains(&&found[1]), "{} names {}", short(&path), &found[1]);
        }
    }
}
