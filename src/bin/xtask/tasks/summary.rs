//! What many measurements come to, and tables of it in Markdown.
//!
//! Knows nothing of what is measured; the benchmark in the browser includes this file by its path.

/// A quantile of the samples, interpolated between two of them.
pub(crate) fn quantile(samples: &[f64], part: f64) -> Option<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = part.clamp(0.0, 1.0) * sorted.len().checked_sub(1)? as f64;
    let (below, above) = (sorted.get(place.floor() as usize)?, sorted.get(place.ceil() as usize)?);
    Some(below + (above - below) * place.fract())
}

/// The smallest and the largest of the samples.
pub(crate) fn range(samples: &[f64]) -> Option<(f64, f64)> {
    quantile(samples, 0.0).zip(quantile(samples, 1.0))
}

/// A table, its first column to the left and all others to the right.
pub(crate) fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let rule: Vec<&str> =
        head.iter().enumerate().map(|(idx, _)| if idx == 0 { "---" } else { "---:" }).collect();
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("{}|{}|\n{rows}", line(head), rule.join("|"))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn between_two_samples() {
        assert_eq!(quantile(&[4.0, 1.0, 2.0], 0.5), Some(2.0));
        assert_eq!(quantile(&[4.0, 1.0, 2.0, 3.0], 0.5), Some(2.5));
        assert_eq!(quantile(&[1.0, 2.0], 0.95), Some(1.95));
        assert_eq!(quantile(&[1.0], 0.95), Some(1.0));
        assert_eq!(quantile(&[], 0.5), None);
    }

    #[test]
    fn tables() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        expect![[r#"
            | what | ms |
            |---|---:|
            | load | 1.0 |
        "#]]
        .assert_eq(&table(&row(["what", "ms"]), &[row(["load", "1.0"])]));
    }
}
