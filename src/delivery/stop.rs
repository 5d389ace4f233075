//! The wish to stop, made once and heard by every loop. Loops end after the work they have in hand.

use tokio::sync::watch;

/// Makes the wish.
#[derive(Debug)]
pub struct Stopper(watch::Sender<bool>);

/// Hears the wish.
#[derive(Clone, Debug)]
pub struct Stop(watch::Receiver<bool>);

/// A wish that was not made yet, and one who hears it.
pub fn pair() -> (Stopper, Stop) {
    let (sender, receiver) = watch::channel(false);
    (Stopper(sender), Stop(receiver))
}

impl Stopper {
    /// Asks every loop to end.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }
}

impl Stop {
    /// Was it asked?
    pub fn is_asked(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until it is asked, or until nobody is left who could ask.
    pub async fn asked(&mut self) {
        // An error means that the asker is gone, which is a wish to stop as well.
        let _ = self.0.wait_for(|asked| *asked).await;
    }
}

/// Hears SIGINT and SIGTERM from now on, and waits for one of them: containers and service managers send
/// the second.
pub fn signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
