//! The program. Everything is in the library.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    klachtwijzer::cli::main().await
}
