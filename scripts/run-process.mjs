import { spawn } from 'node:child_process';

/**
 * Runs a program with this terminal as its own and resolves to its exit code (1 where a signal ended it or it could not be
 * started). Ctrl-C reaches the program from the terminal itself, so this process only waits for it to finish.
 */
export function runProcess(command, args, options = {}) {
  return new Promise((resolve) => {
    const ignore = () => {};
    process.on('SIGINT', ignore);
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const finish = (code) => {
      process.off('SIGINT', ignore);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`perennial: could not start ${command}: ${error.message}`);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
