export const id = 9539;
export const ids = [9539];
export const modules = {

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GET: () => (/* binding */ t),
/* harmony export */   HEAD: () => (/* binding */ a),
/* harmony export */   OPTIONS: () => (/* binding */ n),
/* harmony export */   POST: () => (/* binding */ e)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_EDFR3CH2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _chunk_F2SEJXIJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8134);
/* harmony import */ var _chunk_LRJ3AUNI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5729);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4011);
/* harmony import */ var _chunk_H7JEEWQR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3280);
/* harmony import */ var _chunk_YQDGTS7G_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5351);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3142);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var o=`globalThis.__private_workflows = new Map();
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/ms/index.js
var require_ms = __commonJS({
  "node_modules/ms/index.js"(exports, module2) {
    "use strict";
    var s = 1e3;
    var m = s * 60;
    var h = m * 60;
    var d = h * 24;
    var w = d * 7;
    var y = d * 365.25;
    module2.exports = function(val, options) {
      options = options || {};
      var type = typeof val;
      if (type === "string" && val.length > 0) {
        return parse(val);
      } else if (type === "number" && isFinite(val)) {
        return options.long ? fmtLong(val) : fmtShort(val);
      }
      throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
    };
    function parse(str) {
      str = String(str);
      if (str.length > 100) {
        return;
      }
      var match = /^(-?(?:\\d+)?\\.?\\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
      if (!match) {
        return;
      }
      var n = parseFloat(match[1]);
      var type = (match[2] || "ms").toLowerCase();
      switch (type) {
        case "years":
        case "year":
        case "yrs":
        case "yr":
        case "y":
          return n * y;
        case "weeks":
        case "week":
        case "w":
          return n * w;
        case "days":
        case "day":
        case "d":
          return n * d;
        case "hours":
        case "hour":
        case "hrs":
        case "hr":
        case "h":
          return n * h;
        case "minutes":
        case "minute":
        case "mins":
        case "min":
        case "m":
          return n * m;
        case "seconds":
        case "second":
        case "secs":
        case "sec":
        case "s":
          return n * s;
        case "milliseconds":
        case "millisecond":
        case "msecs":
        case "msec":
        case "ms":
          return n;
        default:
          return void 0;
      }
    }
    __name(parse, "parse");
    function fmtShort(ms2) {
      var msAbs = Math.abs(ms2);
      if (msAbs >= d) {
        return Math.round(ms2 / d) + "d";
      }
      if (msAbs >= h) {
        return Math.round(ms2 / h) + "h";
      }
      if (msAbs >= m) {
        return Math.round(ms2 / m) + "m";
      }
      if (msAbs >= s) {
        return Math.round(ms2 / s) + "s";
      }
      return ms2 + "ms";
    }
    __name(fmtShort, "fmtShort");
    function fmtLong(ms2) {
      var msAbs = Math.abs(ms2);
      if (msAbs >= d) {
        return plural(ms2, msAbs, d, "day");
      }
      if (msAbs >= h) {
        return plural(ms2, msAbs, h, "hour");
      }
      if (msAbs >= m) {
        return plural(ms2, msAbs, m, "minute");
      }
      if (msAbs >= s) {
        return plural(ms2, msAbs, s, "second");
      }
      return ms2 + " ms";
    }
    __name(fmtLong, "fmtLong");
    function plural(ms2, msAbs, n, name) {
      var isPlural = msAbs >= n * 1.5;
      return Math.round(ms2 / n) + " " + name + (isPlural ? "s" : "");
    }
    __name(plural, "plural");
  }
});

// src/steps/step-retries.ts
var STEP_RETRIES = 46;

// src/steps/decline-run.ts
var declineRun = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/decline-run//declineRun");
declineRun.maxRetries = STEP_RETRIES;

// src/steps/plan-run.ts
var planRun = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/plan-run//planRun");
planRun.maxRetries = STEP_RETRIES;

// src/steps/preview-run.ts
var previewRun = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/preview-run//previewRun");
previewRun.maxRetries = STEP_RETRIES;

// src/steps/publish-run.ts
var publishRun = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/publish-run//publishRun");
publishRun.maxRetries = STEP_RETRIES;

// src/steps/start-shard.ts
var startShard = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/start-shard//startShard");
startShard.maxRetries = STEP_RETRIES;

// node_modules/@workflow/utils/dist/time.js
var import_ms = __toESM(require_ms(), 1);
function parseDurationToDate(param) {
  if (typeof param === "string") {
    const durationMs = (0, import_ms.default)(param);
    if (typeof durationMs !== "number" || durationMs < 0) {
      throw new Error(\`Invalid duration: "\${param}". Expected a valid duration string like "1s", "1m", "1h", etc.\`);
    }
    return new Date(Date.now() + durationMs);
  } else if (typeof param === "number") {
    if (param < 0 || !Number.isFinite(param)) {
      throw new Error(\`Invalid duration: \${param}. Expected a non-negative finite number of milliseconds.\`);
    }
    return new Date(Date.now() + param);
  } else if (param instanceof Date || param && typeof param === "object" && typeof param.getTime === "function") {
    return param instanceof Date ? param : new Date(param.getTime());
  } else {
    throw new Error(\`Invalid duration parameter. Expected a duration string, number (milliseconds), or Date object.\`);
  }
}
__name(parseDurationToDate, "parseDurationToDate");

// node_modules/@workflow/errors/dist/index.js
var BASE_URL = "https://useworkflow.dev/err";
function isError(value) {
  return typeof value === "object" && value !== null && "name" in value && "message" in value;
}
__name(isError, "isError");
var ERROR_SLUGS = {
  NODE_JS_MODULE_IN_WORKFLOW: "node-js-module-in-workflow",
  START_INVALID_WORKFLOW_FUNCTION: "start-invalid-workflow-function",
  SERIALIZATION_FAILED: "serialization-failed",
  WEBHOOK_INVALID_RESPOND_WITH_VALUE: "webhook-invalid-respond-with-value",
  WEBHOOK_RESPONSE_NOT_SENT: "webhook-response-not-sent",
  FETCH_IN_WORKFLOW_FUNCTION: "fetch-in-workflow",
  TIMEOUT_FUNCTIONS_IN_WORKFLOW: "timeout-in-workflow",
  HOOK_CONFLICT: "hook-conflict",
  CORRUPTED_EVENT_LOG: "corrupted-event-log",
  REPLAY_DIVERGENCE: "replay-divergence",
  STEP_NOT_REGISTERED: "step-not-registered",
  WORKFLOW_NOT_REGISTERED: "workflow-not-registered",
  RUNTIME_DECRYPTION_FAILED: "runtime-decryption-failed"
};
var WorkflowError = class extends Error {
  static {
    __name(this, "WorkflowError");
  }
  cause;
  constructor(message, options) {
    const msgDocs = options?.slug ? \`\${message}

Learn more: \${BASE_URL}/\${options.slug}\` : message;
    super(msgDocs, {
      cause: options?.cause
    });
    this.cause = options?.cause;
    if (options?.cause instanceof Error) {
      this.stack = \`\${this.stack}
Caused by: \${options.cause.stack}\`;
    }
  }
  static is(value) {
    return isError(value) && value.name === "WorkflowError";
  }
};
var HookConflictError = class extends WorkflowError {
  static {
    __name(this, "HookConflictError");
  }
  token;
  // TODO: Make this required once all persisted hook_conflict events and World
  // implementations always include the active hook owner's run ID.
  conflictingRunId;
  constructor(token, conflictingRunId) {
    super(\`Hook token "\${token}" is already in use by another workflow\${conflictingRunId ? \` (run "\${conflictingRunId}")\` : ""}\`, {
      slug: ERROR_SLUGS.HOOK_CONFLICT
    });
    this.name = "HookConflictError";
    this.token = token;
    if (conflictingRunId !== void 0) {
      this.conflictingRunId = conflictingRunId;
    }
  }
  static is(value) {
    return isError(value) && value.name === "HookConflictError";
  }
};
var FatalError = class extends Error {
  static {
    __name(this, "FatalError");
  }
  fatal = true;
  constructor(message) {
    super(message);
    this.name = "FatalError";
  }
  static is(value) {
    return isError(value) && value.name === "FatalError";
  }
};
var RetryableError = class extends Error {
  static {
    __name(this, "RetryableError");
  }
  /**
   * The Date when the step should be retried.
   */
  retryAfter;
  constructor(message, options = {}) {
    super(message);
    this.name = "RetryableError";
    if (options.retryAfter !== void 0) {
      this.retryAfter = parseDurationToDate(options.retryAfter);
    } else {
      this.retryAfter = new Date(Date.now() + 1e3);
    }
  }
  static is(value) {
    return isError(value) && value.name === "RetryableError";
  }
};
var FATAL_ERROR_KEY = /* @__PURE__ */ Symbol.for("@workflow/errors//FatalError");
var RETRYABLE_ERROR_KEY = /* @__PURE__ */ Symbol.for("@workflow/errors//RetryableError");
var HOOK_CONFLICT_ERROR_KEY = /* @__PURE__ */ Symbol.for("@workflow/errors//HookConflictError");
if (typeof globalThis !== "undefined") {
  if (!Object.hasOwn(globalThis, FATAL_ERROR_KEY)) {
    Object.defineProperty(globalThis, FATAL_ERROR_KEY, {
      value: FatalError,
      writable: false,
      enumerable: false,
      configurable: false
    });
  }
  if (!Object.hasOwn(globalThis, RETRYABLE_ERROR_KEY)) {
    Object.defineProperty(globalThis, RETRYABLE_ERROR_KEY, {
      value: RetryableError,
      writable: false,
      enumerable: false,
      configurable: false
    });
  }
  if (!Object.hasOwn(globalThis, HOOK_CONFLICT_ERROR_KEY)) {
    Object.defineProperty(globalThis, HOOK_CONFLICT_ERROR_KEY, {
      value: HookConflictError,
      writable: false,
      enumerable: false,
      configurable: false
    });
  }
}

// node_modules/@workflow/core/dist/symbols.js
var WORKFLOW_CREATE_HOOK = /* @__PURE__ */ Symbol.for("WORKFLOW_CREATE_HOOK");
var WORKFLOW_SLEEP = /* @__PURE__ */ Symbol.for("WORKFLOW_SLEEP");

// node_modules/@workflow/core/dist/sleep.js
async function sleep(param) {
  const sleepFn = globalThis[WORKFLOW_SLEEP];
  if (!sleepFn) {
    throw new Error("\`sleep()\` can only be called inside a workflow function");
  }
  return sleepFn(param);
}
__name(sleep, "sleep");

// node_modules/@workflow/core/dist/workflow/create-hook.js
function createHook(options) {
  const createHookFn = globalThis[WORKFLOW_CREATE_HOOK];
  if (!createHookFn) {
    throw new Error("\`createHook()\` can only be called inside a workflow function");
  }
  return createHookFn(options);
}
__name(createHook, "createHook");

// node_modules/workflow/dist/stdlib.js
var fetch = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//workflow@4.8.9//fetch");

// src/workflows/await-decision.ts
async function awaitDecision({ digest, token }) {
  const hook = createHook({
    token
  });
  for await (const decision of hook) {
    if (decision.digest === digest) return decision;
  }
  throw new Error("The hook was closed before anybody decided.");
}
__name(awaitDecision, "awaitDecision");

// src/steps/combine-group.ts
var combineGroup = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/combine-group//combineGroup");
combineGroup.maxRetries = STEP_RETRIES;

// src/steps/combine-results.ts
var combineResults = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/combine-results//combineResults");
combineResults.maxRetries = STEP_RETRIES;

// src/steps/count-groups.ts
var countGroups = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/count-groups//countGroups");
countGroups.maxRetries = STEP_RETRIES;

// src/workflows/combine-all.ts
async function combineAll(results, stages) {
  const done = {
    combined: {},
    groupKeys: [],
    failedCalls: 0
  };
  for (const stage of stages) {
    let groups = [];
    let level = 0;
    for (; ; ) {
      const input2 = {
        ...results,
        stage,
        level,
        groups,
        combined: done.combined
      };
      const count = await countGroups(input2);
      if (count === 0) break;
      groups = await Promise.all(Array.from({
        length: count
      }, (_, group) => combineGroup({
        ...input2,
        group
      })));
      const fatal = groups.find((group) => group.fatal !== void 0)?.fatal;
      if (fatal !== void 0) return {
        ...done,
        fatal
      };
      done.groupKeys.push(...groups.map(({ resultKey }) => resultKey));
      done.failedCalls += groups.reduce((sum, group) => sum + group.failedCalls, 0);
      level += 1;
    }
    const input = {
      ...results,
      stage,
      level,
      groups,
      combined: done.combined
    };
    let outcome = await combineResults(input);
    done.failedCalls += outcome.failedCalls;
    while (outcome.waitMs !== void 0) {
      await sleep(outcome.waitMs);
      outcome = await combineResults(input);
      done.failedCalls += outcome.failedCalls;
    }
    if (outcome.fatal !== void 0) return {
      ...done,
      fatal: outcome.fatal
    };
    done.combined[stage] = outcome;
  }
  return done;
}
__name(combineAll, "combineAll");

// src/workflows/run-pipeline.ts
async function runPipeline({ request, ...line }) {
  const plan = await planRun(line);
  if (plan.nothing !== void 0) return {
    status: "skipped",
    publications: [],
    error: plan.nothing
  };
  const shards = await Promise.all(plan.shards.map((packs, shard) => startShard({
    ...line,
    planKey: plan.planKey,
    stages: plan.stages,
    shard,
    packs
  })));
  const fatal = shards.find((shard) => shard.fatal !== void 0)?.fatal;
  if (fatal !== void 0) return failed(fatal);
  const failures = shards.flatMap((shard) => shard.failures);
  const results = {
    ...line,
    planKey: plan.planKey,
    failures
  };
  const overall = await combineAll(results, plan.overall);
  if (overall.fatal !== void 0) return failed(overall.fatal);
  const { combined, groupKeys } = overall;
  const failedCalls = countFailed(shards) + overall.failedCalls;
  const publish = {
    ...results,
    combined,
    groupKeys,
    failedCalls
  };
  return request.options.approval === void 0 ? await publishRun(publish) : await publishApproved(publish);
}
__name(runPipeline, "runPipeline");
runPipeline.workflowId = "workflow//./src/workflows/run-pipeline//runPipeline";
globalThis.__private_workflows.set("workflow//./src/workflows/run-pipeline//runPipeline", runPipeline);
async function publishApproved(input) {
  const preview = await previewRun(input);
  if (preview === void 0) return await publishRun(input);
  const decision = await awaitDecision(preview);
  if (decision.kind === "approved") return await publishRun({
    ...input,
    approved: decision
  });
  return await declineRun({
    ...input,
    decision
  });
}
__name(publishApproved, "publishApproved");
function failed(error) {
  return {
    status: "failed",
    publications: [],
    error
  };
}
__name(failed, "failed");
function countFailed(shards) {
  return shards.reduce((sum, shard) => sum + shard.failedCalls, 0);
}
__name(countFailed, "countFailed");

// src/steps/run-stage.ts
var runStage = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/run-stage//runStage");
runStage.maxRetries = STEP_RETRIES;

// src/workflows/run-shard.ts
async function runShard(input) {
  const { packs, stages, ...rest } = input;
  const outcomes = await Promise.all(packs.map((pack) => runStages({
    ...rest,
    pack
  }, stages)));
  const fatal = outcomes.find((outcome) => outcome.fatal !== void 0)?.fatal;
  return {
    shard: input.shard,
    failures: outcomes.flatMap((outcome) => outcome.failures),
    failedCalls: outcomes.reduce((sum, outcome) => sum + outcome.failedCalls, 0),
    ...fatal === void 0 ? {} : {
      fatal
    }
  };
}
__name(runShard, "runShard");
runShard.workflowId = "workflow//./src/workflows/run-shard//runShard";
globalThis.__private_workflows.set("workflow//./src/workflows/run-shard//runShard", runShard);
async function runStages(input, stages) {
  let failedCalls = 0;
  const failures = [];
  for (const stage of stages) {
    let outcome = await runStage({
      ...input,
      stage
    });
    failedCalls += outcome.failedCalls;
    while (outcome.waitMs !== void 0) {
      await sleep(outcome.waitMs);
      outcome = await runStage({
        ...input,
        stage
      });
      failedCalls += outcome.failedCalls;
    }
    failures.push(...outcome.failures);
    const ends = outcome.failures.length > 0 && outcome.goesOn !== true;
    if (outcome.fatal !== void 0 || ends) return {
      ...outcome,
      failures,
      failedCalls
    };
  }
  return {
    failures,
    failedCalls
  };
}
__name(runStages, "runStages");
`,e=(0,_chunk_F2SEJXIJ_js__WEBPACK_IMPORTED_MODULE_2__.o)(o),t=e,a=e,n=e;


/***/ })

};
