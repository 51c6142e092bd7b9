import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

// Outlives whoever started it, in whatever way that ends: its standard input then ends too, and it kills the processes and removes
// the folder it was told of. A line is +PID, -PID (that one has ended by itself) or a folder in quotes.

const pids = new Set();
const folders = [];

for await (const line of createInterface({ input: process.stdin })) {
  if (line.startsWith('+')) pids.add(Number(line.slice(1)));
  else if (line.startsWith('-')) pids.delete(Number(line.slice(1)));
  else folders.push(JSON.parse(line));
}

for (const pid of pids) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
