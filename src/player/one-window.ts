// One window at a time. A module that is opened again in another window of this browser ends the sitting in the older
// one: left open, that would one day write its older progress over the newer, and the LMS would take it.

/** Tells other windows that the module `name` opened here, and calls back, once, when it opens elsewhere later. */
export function oneWindow(name: string, giveWay: () => void): void {
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', () => {
      channel.close();
      giveWay();
    });
    channel.postMessage('opened');
  } catch {
    // Where windows cannot hear each other, each goes on by itself.
  }
}
