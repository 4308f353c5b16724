//! Calls of methods that a browser may lack or refuse: what throws is an error, and what does not answer is one after
//! some time.

use gloo::utils::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Function, Promise, Reflect};

/// Calls a method by its name.
///
/// # Errors
///
/// If there is no such method, or if it throws.
pub(super) fn call(of: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(of, &JsValue::from_str(method))?.dyn_into()?;
    method.apply(of, &arguments.iter().collect::<Array>())
}

/// Calls a method that returns a promise, and waits for it for at most `milliseconds`.
///
/// # Errors
///
/// If there is no such method, if it throws or rejects, or if it does not answer in time.
pub(super) async fn call_async(
    of: &JsValue,
    method: &str,
    arguments: &[JsValue],
    milliseconds: i32,
) -> Result<JsValue, JsValue> {
    let answer = call(of, method, arguments)?;
    with_timeout(answer, milliseconds).await
}

/// Waits for a promise for at most `milliseconds`.
///
/// # Errors
///
/// If it is an error, or does not come in time.
pub(super) async fn with_timeout(answer: JsValue, milliseconds: i32) -> Result<JsValue, JsValue> {
    let late = Promise::new(&mut |_, reject| {
        // A window that does not count time waits as long as it takes.
        let _ =
            window().set_timeout_with_callback_and_timeout_and_arguments_0(&reject, milliseconds);
    });
    JsFuture::from(Promise::race(&Array::of2(&answer, &late))).await
}
