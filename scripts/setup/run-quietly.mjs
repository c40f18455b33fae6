import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and keeps what it says.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string, seconds: number }>} Code 127 where the program could not be started.
 */
export function runQuietly(command, args, options = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const forget = endWithThisProcess(child);
    const finish = (code) => {
      forget();
      resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

// Otherwise an installation would go on in the background after its command was ended.
function endWithThisProcess(child) {
  const end = () => child.kill();
  const exit = () => process.exit(130);
  process.on('exit', end).on('SIGINT', exit).on('SIGTERM', exit);
  return () => process.off('exit', end).off('SIGINT', exit).off('SIGTERM', exit);
}
