// What a pure room answers must follow from what it is given: the clock and chance are handed in, never reached for.
const message = (what) => `${what} is a hidden input: let the caller hand in the day, the instant or the number.`;
const isGlobal = (context, node) => {
  for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) if (scope.set.get(node.name)?.defs.length) return false;
  return true;
};
const HIDDEN = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues', 'Temporal.Now']);

const rule = {
  create: (context) => ({
    MemberExpression(node) {
      const name = node.computed ? node.property.value : node.property.name;
      const what = `${node.object.name}.${name}`;
      if (HIDDEN.has(what) && isGlobal(context, node.object)) context.report({ node, message: message(what) });
    },
    'NewExpression, CallExpression'(node) {
      const isDate = node.callee.name === 'Date' && isGlobal(context, node.callee);
      // Date() ignores its arguments and always tells the time.
      if (isDate && (node.arguments.length === 0 || node.type === 'CallExpression'))
        context.report({ node, message: message('The current time') });
    },
  }),
};

export default { meta: { name: 'house' }, rules: { 'no-hidden-chance': rule } };
