//! The table that is printed.

use std::time::Duration;

use crate::load::Run;

/// One line of it.
struct Measurement {
    what: String,
    assent: String,
    beside: String,
    ratio: String,
    wanted: &'static str,
    met: Option<bool>,
}

/// What was measured, line by line, with what `quality.md` wants of it.
#[derive(Default)]
pub struct Report(Vec<Measurement>);

impl Report {
    /// A figure that stands alone.
    pub fn figure(&mut self, what: impl Into<String>, assent: String, wanted: &'static str, met: bool) {
        self.line(what, assent, String::new(), String::new(), wanted, Some(met));
    }

    /// A figure that nobody wants anything of.
    pub fn note(&mut self, what: impl Into<String>, assent: String) {
        self.line(what, assent, String::new(), String::new(), "", None);
    }

    /// Two rates a second, which should be at least in this relation.
    pub fn rates(&mut self, what: impl Into<String>, assent: f64, beside: f64, at_least: f64, wanted: &'static str) {
        let ratio = assent / beside;
        let met = Some(ratio >= at_least);
        self.line(
            what,
            format!("{assent:.0}/s"),
            format!("{beside:.0}/s"),
            format!("{ratio:.2}"),
            wanted,
            met,
        );
    }

    /// Two durations beside one another.
    pub fn times(
        &mut self,
        what: impl Into<String>,
        (assent, beside): (Duration, Duration),
        wanted: &'static str,
        met: Option<bool>,
    ) {
        let ratio = assent.as_secs_f64() / beside.as_secs_f64();
        self.line(
            what,
            duration_text(assent),
            duration_text(beside),
            format!("{ratio:.2}"),
            wanted,
            met,
        );
    }

    /// A page beside the floor's: at least half of its throughput, and 99 of 100 within 15 ms.
    pub fn view(&mut self, what: &str, run: &Run, bare: &Run) {
        self.rates(
            format!("{what}, 32 connections"),
            run.rate(),
            bare.rate(),
            0.5,
            "≥ 0.5 of the floor",
        );
        let (ours, floors) = (run.within(0.99), bare.within(0.99));
        let met = Some(ours < Duration::from_millis(15));
        self.times(format!("{what}, p99"), (ours, floors), "< 15 ms", met);
        if run.errors + bare.errors > 0 {
            self.note(format!("{what}, errors"), (run.errors + bare.errors).to_string());
        }
    }

    /// A rate a second and its p99 beside the floor's, of which nobody wants anything in particular.
    pub fn beside(&mut self, what: &str, (assent, bare): (f64, f64), p99: (Duration, Duration)) {
        let ratio = format!("{:.2}", assent / bare);
        self.line(what, format!("{assent:.0}/s"), format!("{bare:.0}/s"), ratio, "", None);
        self.times(format!("{what}, p99"), p99, "", None);
    }

    fn line(
        &mut self,
        what: impl Into<String>,
        assent: String,
        beside: String,
        ratio: String,
        wanted: &'static str,
        met: Option<bool>,
    ) {
        self.0.push(Measurement {
            what: what.into(),
            assent,
            beside,
            ratio,
            wanted,
            met,
        });
    }

    /// Prints it as Markdown.
    pub fn print(&self) {
        println!("| measure | Assent | beside it | ratio | wanted | met |");
        println!("| --- | ---: | ---: | ---: | --- | --- |");
        for Measurement {
            what,
            assent,
            beside,
            ratio,
            wanted,
            met,
        } in &self.0
        {
            let met = match met {
                Some(true) => "yes",
                Some(false) => "**no**",
                None => "",
            };
            println!("| {what} | {assent} | {beside} | {ratio} | {wanted} | {met} |");
        }
    }
}

/// A duration in milliseconds.
pub fn duration_text(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}
