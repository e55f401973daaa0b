// The kernel through @jupyterlab/services, which checks each message's shape, as VS Code runs notebooks.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { KernelProcess } from './kernel-process.js';
import { connect, run, waitUntilReady } from './services.js';

let kernel;
let connection;

before(async () => {
  kernel = await KernelProcess.start();
  connection = connect(kernel);
  await waitUntilReady(connection);
});

after(async () => {
  connection.dispose();
  await kernel.end();
});

test('the connection knows the kernel and its language', async () => {
  const info = await connection.info;
  assert.equal(info.language_info.name, 'C#');
  assert.equal(connection.connectionStatus, 'connected');
});

test('a cell has its value, its count and its end', async () => {
  const cell = await run(connection, '20 + 22');
  assert.equal(cell.reply.status, 'ok');
  assert.equal(cell.of('execute_result')[0].data['text/plain'], '42');
  assert.equal(cell.of('execute_input')[0].execution_count, cell.reply.execution_count);
});

test('text, values and errors come in their order', async () => {
  const cell = await run(connection, 'Console.Write("text"); display(1); throw new Exception("end");');
  const types = cell.published.map(message => message.header.msg_type);
  assert.deepEqual(types, ['status', 'execute_input', 'stream', 'display_data', 'error', 'status']);
  assert.equal(cell.reply.ename.split('.').at(-1), 'Exception');
});

test('completion and inspection are answered', async () => {
  const completion = await connection.requestComplete({ code: 'Console.Wri', cursor_pos: 11 });
  assert.ok(completion.content.matches.includes('WriteLine'));
  const inspection = await connection.requestInspect({ code: 'Math.Max', cursor_pos: 8, detail_level: 0 });
  assert.ok(inspection.content.found);
  assert.equal((await connection.requestIsComplete({ code: 'if (true) {' })).content.status, 'incomplete');
  const history = await connection.requestHistory({ hist_access_type: 'tail', n: 1, output: false, raw: true });
  assert.equal(history.content.status, 'ok');
});

test('an interrupt stops a cell and what was declared stays', async () => {
  await run(connection, 'var declared = 41;');
  const future = connection.requestExecute({ code: 'Console.Write("begun"); while (true) { }', allow_stdin: false });
  await new Promise(begun => { future.onIOPub = message => { if (message.content.text === 'begun') begun(); }; });
  await connection.interrupt();
  assert.equal((await future.done).content.ename, 'KeyboardInterrupt');
  assert.equal((await run(connection, 'declared + 1')).of('execute_result')[0].data['text/plain'], '42');
});

test('a cell that asks gets the answer', async () => {
  const future = connection.requestExecute({ code: 'Console.ReadLine()', allow_stdin: true });
  let result;
  future.onStdin = message => {
    assert.equal(message.header.msg_type, 'input_request');
    future.sendInputReply({ value: 'typed', status: 'ok' }, message.header);
  };
  future.onIOPub = message => { if (message.header.msg_type === 'execute_result') result = message.content.data['text/plain']; };
  await future.done;
  assert.equal(result, 'typed');
});

test('an update reaches what an earlier cell showed', async () => {
  const future = connection.requestExecute({ code: 'var shown = display("old");', allow_stdin: false }, false);
  const texts = [];
  future.onIOPub = message => { if (message.content.data) texts.push([message.header.msg_type, message.content.data['text/plain']]); };
  await future.done;
  await run(connection, 'shown.Update("new");');
  assert.deepEqual(texts, [['display_data', 'old'], ['update_display_data', 'new']]);
  future.dispose();
});

test('a comm that the kernel does not know is closed', async () => {
  const comm = connection.createComm('no.such.target');
  const closed = new Promise(resolve => { comm.onClose = resolve; });
  comm.open({});
  await closed;
  const info = await connection.requestCommInfo({});
  assert.deepEqual(info.content.comms, {});
});

test('ten megabytes arrive whole', async () => {
  const cell = await run(connection, 'HTML(new string(\'x\', 10_000_000))');
  assert.equal(cell.of('execute_result')[0].data['text/html'].length, 10_000_000);
});

test('a second connection works beside the first and leaves without harm', async () => {
  const second = connect(kernel, { awaitsWelcome: true });
  await waitUntilReady(second);
  assert.equal((await run(second, '5 * 5')).of('execute_result')[0].data['text/plain'], '25');
  second.dispose();
  assert.equal((await run(connection, '6 * 6')).of('execute_result')[0].data['text/plain'], '36');
});
