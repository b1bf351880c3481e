// Loaded into the server before anything else: it stops when the process that started it is gone, however that went.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
