//! Mounts the app in the browser.

/// Shows the app in the element that the page has for it.
#[cfg(target_arch = "wasm32")]
fn main() {
    use gloo::utils::document;
    use qst_explorer::web::shell::Shell;

    if let Some(root) = document().get_element_by_id("app") {
        yew::Renderer::<Shell>::with_root(root).render();
    }
}

/// Natively there is no page to mount the app in.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("the explorer runs in a browser: `cargo xtask serve` serves it");
}
