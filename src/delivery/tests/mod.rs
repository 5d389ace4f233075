//! Delivery against a fake transport, with time that jumps.

mod fakes;
mod faults;
mod files;
mod lanes;
mod letters;

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::limits::SendLimits;
use super::stop::{self, Stopper};
use super::worker::Delivery;
use fakes::{FakeConsequences, FakeOutbox, FakeTransport, FakeTypesetter, Ticking, shared};

/// A worker at work, and everything around it.
struct Bench {
    outbox: Arc<FakeOutbox>,
    transport: Arc<FakeTransport>,
    consequences: Arc<FakeConsequences>,
    limits: SendLimits,
}

/// A worker that runs.
struct Running {
    delivery: Arc<Delivery<FakeOutbox, FakeTransport, FakeConsequences>>,
    stopper: Stopper,
    task: JoinHandle<()>,
}

impl Bench {
    fn new(limits: SendLimits) -> Self {
        Self {
            outbox: shared(FakeOutbox::default()),
            transport: shared(FakeTransport::new()),
            consequences: shared(FakeConsequences::default()),
            limits,
        }
    }

    fn run(&self) -> Running {
        let delivery = shared(Delivery::new(
            Arc::clone(&self.outbox),
            Arc::clone(&self.transport),
            Arc::clone(&self.consequences),
            shared(FakeTypesetter),
            shared(Ticking::new()),
            self.limits,
        ));
        let (stopper, stop) = stop::pair();
        let task = tokio::spawn({
            let delivery = Arc::clone(&delivery);
            async move { delivery.run(stop).await }
        });
        Running { delivery, stopper, task }
    }
}

impl Running {
    async fn stop(self) {
        self.stopper.stop();
        self.task.await.unwrap();
    }
}

async fn seconds(seconds: u64) {
    sleep(Duration::from_secs(seconds)).await;
}
