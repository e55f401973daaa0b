// Prints a line of JSON for each test of node's runner: its name, its outcome and what it said.

export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') process.stderr.write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const outcome = data.skip !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    const error = data.details?.error;
    yield JSON.stringify({ name: data.name, outcome, said: error ? String(error.cause?.stack ?? error.stack ?? error) : String(data.skip ?? '') }) + '\n';
  }
}
