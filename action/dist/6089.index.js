export const id = 6089;
export const ids = [6089];
export const modules = {

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ K),
/* harmony export */   b: () => (/* binding */ X),
/* harmony export */   c: () => (/* binding */ c),
/* harmony export */   d: () => (/* binding */ q),
/* harmony export */   e: () => (/* binding */ $),
/* harmony export */   f: () => (/* binding */ ue),
/* harmony export */   g: () => (/* binding */ W),
/* harmony export */   h: () => (/* binding */ H)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function W({key:e,kind:t,value:n,usage:r}){let s={key:e,kind:t,tokensIn:r?.tokensIn??null,tokensOut:r?.tokensOut??null,value:JSON.stringify(n)};return{...s,digest:l(s)}}function H(e){let{key:t,kind:n,tokensIn:r,tokensOut:s,digest:S,value:u}=e;if(typeof t!="string"||typeof n!="string"||typeof u!="string"||!a(r)||!a(s)||S!==l({key:t,kind:n,tokensIn:r,tokensOut:s,value:u}))return;let N=r===null||s===null?void 0:{tokensIn:r,tokensOut:s};return{value:JSON.parse(u),usage:N}}function l({key:e,kind:t,tokensIn:n,tokensOut:r,value:s}){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.hash)("sha256",`${JSON.stringify([e,t,n,r])}
${s}`,"hex")}function a(e){return e===null||typeof e=="number"}var g=3,T=5,O=6,A=8,L=10,k=11,_=13,h=14,w=26,D={[g]:{rule:"may not be opened",remedy:"Give this user read and write access to it."},[T]:{rule:"is locked by another process",remedy:"Wait for it to end, then try again."},[O]:{rule:"is locked by another process",remedy:"Wait for it to end, then try again."},[A]:{rule:"is not writable",remedy:"Give this user write access to it and its directory."},[L]:{rule:"cannot be read or written",remedy:"Check the disk, or use another state directory."},[_]:{rule:"cannot grow: the disk is full",remedy:"Free some space, then try again."},[h]:{rule:"cannot be opened",remedy:"Give this user read and write access to its directory, or use another state directory."}};function E(e){if(!(!(e instanceof Error)||!("errcode"in e)||typeof e.errcode!="number"))return e.errcode&255}function K(e){let t=E(e);return t===k||t===w}function y(e){return E(e)===T}function X(e,t){let n=D[E(e)??-1];if(n===void 0)return e;let r=`The result store '${t}' ${n.rule}.`;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:r,remedy:n.remedy,cause:e})}function c(e){try{let{dev:t,ino:n}=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(e,{bigint:!0});return`${t}:${n}`}catch{return}}function q(e,t){let n=1;for(;(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(`${e}.damaged-${n}`);)n+=1;let r=`${e}.damaged-${n}`;if(!(t===void 0||c(e)!==t))return d(e,r),d(`${e}-wal`,`${r}-wal`),d(`${e}-shm`,`${r}-shm`),r}function d(e,t){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(e,t)}catch(n){let r=n instanceof Error&&"code"in n?n.code:void 0;if(r==="ENOENT")return;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:`The result store '${e}' is damaged and cannot be renamed (${r}).`,remedy:"Delete it, or give this user write access to its directory.",cause:n})}}var f=[`CREATE TABLE results (
     id INTEGER PRIMARY KEY,
     key TEXT NOT NULL UNIQUE,
     kind TEXT NOT NULL,
     tokens_in INTEGER,
     tokens_out INTEGER,
     bytes INTEGER NOT NULL,
     last_used INTEGER NOT NULL,
     digest TEXT NOT NULL,
     value TEXT NOT NULL
   ) STRICT;
   CREATE INDEX results_by_use ON results (last_used, bytes);
   CREATE TABLE totals (id INTEGER PRIMARY KEY CHECK (id = 1), bytes INTEGER NOT NULL) STRICT;
   INSERT INTO totals VALUES (1, 0);
   CREATE TRIGGER results_added AFTER INSERT ON results
     BEGIN UPDATE totals SET bytes = bytes + new.bytes; END;
   CREATE TRIGGER results_replaced AFTER UPDATE OF bytes ON results
     BEGIN UPDATE totals SET bytes = bytes + new.bytes - old.bytes; END;
   CREATE TRIGGER results_removed AFTER DELETE ON results
     BEGIN UPDATE totals SET bytes = bytes - old.bytes; END;
   CREATE TABLE failures (id TEXT PRIMARY KEY, count INTEGER NOT NULL, last_failed INTEGER NOT NULL) STRICT;`],i=f.length;function m(e,t){if(R(e,t)!==i){e.exec("BEGIN IMMEDIATE");try{for(let n of f.slice(R(e,t)))e.exec(n);e.exec(`PRAGMA user_version = ${i}`),e.exec("COMMIT")}catch(n){throw e.isTransaction&&e.exec("ROLLBACK"),n}}}function R(e,t){let n=Number(e.prepare("PRAGMA user_version").get()?.user_version??0);if(n<=i)return n;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:`'${t}' was written by a newer Gloss (schema ${n}, this one knows ${i}).`,remedy:"Upgrade Gloss, or use another state directory."})}var x=1e4,U=400,v=25;function p(e){let t=new node_sqlite__WEBPACK_IMPORTED_MODULE_4__.DatabaseSync(e,{timeout:x});try{return F(t),t.exec("PRAGMA synchronous = NORMAL"),m(t,e),t}catch(n){throw t.close(),n}}function F(e){for(let t=1;;t+=1)try{e.exec("PRAGMA journal_mode = WAL");return}catch(n){if(!y(n)||t===U)throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,v)}}var $="key, kind, tokens_in AS tokensIn, tokens_out AS tokensOut, digest, value";function ue(e){let t=p(e);try{return{database:t,identity:c(e),statements:P(t)}}catch(n){throw t.close(),n}}function P(e){let t=$;return{begin:e.prepare("BEGIN IMMEDIATE"),commit:e.prepare("COMMIT"),find:e.prepare(`SELECT ${t}, last_used AS lastUsed FROM results WHERE key = ?`),findAll:e.prepare(`SELECT ${t} FROM results WHERE key IN (SELECT value FROM json_each(?))`),store:e.prepare(`INSERT INTO results (key, kind, tokens_in, tokens_out, bytes, last_used, digest, value)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, tokens_in = excluded.tokens_in,
         tokens_out = excluded.tokens_out, bytes = excluded.bytes, last_used = excluded.last_used,
         digest = excluded.digest, value = excluded.value`),touch:e.prepare("UPDATE results SET last_used = ? WHERE key = ?"),removeDamaged:e.prepare("DELETE FROM results WHERE key = ? AND digest = ?"),oldest:e.prepare("SELECT key, bytes FROM results ORDER BY last_used, id"),remove:e.prepare("DELETE FROM results WHERE key = ?"),bytes:e.prepare("SELECT bytes FROM totals"),entries:e.prepare("SELECT count(*) AS entries FROM results"),noteFailure:e.prepare(`INSERT INTO failures (id, count, last_failed) VALUES (?, 1, ?)
       ON CONFLICT (id) DO UPDATE SET count = count + 1, last_failed = excluded.last_failed RETURNING count`),failures:e.prepare("SELECT count FROM failures WHERE id = ?"),clearFailures:e.prepare("DELETE FROM failures WHERE id = ?"),forgetFailures:e.prepare("DELETE FROM failures WHERE last_failed < ?")}}


/***/ }),

/***/ 9715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ I),
/* harmony export */   b: () => (/* binding */ c),
/* harmony export */   c: () => (/* binding */ y)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function c(e,n,t){if(t.eventType==="run_created")return{row:n,run:p(t),events:[t],steps:new Map,waits:new Map};if(!e)throw new Error(`The log of run ${t.runId} does not start with its creation.`);return e.events.push(t),f(e,t),m(e,t),g(e,t),e}function y(e,n){let t;for(let r of n)t=c(t,e,r);return t}function p(e){let{deploymentId:n,workflowName:t,executionContext:r,input:d}=e.eventData;return{runId:e.runId,deploymentId:n,status:"pending",workflowName:t,specVersion:e.specVersion,executionContext:r,input:d,output:void 0,error:void 0,startedAt:void 0,completedAt:void 0,createdAt:e.createdAt,updatedAt:e.createdAt}}function f(e,n){let{run:t}=e,r=n.createdAt,d={...t,output:void 0,error:void 0,completedAt:void 0,updatedAt:r},u={...d,completedAt:r};switch(n.eventType){case"run_started":e.run={...d,status:"running",startedAt:t.startedAt??r};break;case"run_completed":e.run={...u,status:"completed",output:n.eventData.output};break;case"run_failed":e.run={...u,status:"failed",error:l(n)};break;case"run_cancelled":e.run={...u,status:"cancelled"};break}(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_1__.j)(n.eventType)&&e.waits.clear()}function l(e){let{error:n,errorCode:t}=e.eventData;return{message:s(n),stack:n?.stack,code:t}}function s(e){return typeof e=="string"?e:e?.message??"Unknown error"}function m({steps:e,run:n},t){let r=t.createdAt;if(t.eventType==="step_created"){e.set(t.correlationId,{runId:n.runId,stepId:t.correlationId,stepName:t.eventData.stepName,status:"pending",input:t.eventData.input,output:void 0,error:void 0,attempt:0,startedAt:void 0,completedAt:void 0,createdAt:r,updatedAt:r,specVersion:t.specVersion});return}let d=t.correlationId===void 0?void 0:e.get(t.correlationId),u=d&&w(d,t);u&&e.set(u.stepId,{...u,updatedAt:r})}function w(e,n){let t=n.createdAt;switch(n.eventType){case"step_started":return{...e,status:"running",startedAt:e.startedAt??t,attempt:e.attempt+1,retryAfter:void 0};case"step_completed":return{...e,status:"completed",output:n.eventData.result,completedAt:t};case"step_failed":return{...e,status:"failed",error:i(n),completedAt:t};case"step_retrying":return{...e,status:"pending",error:i(n),retryAfter:n.eventData.retryAfter};default:return}}function i({eventData:e}){return{message:s(e.error),stack:e.stack}}function g({waits:e,run:n},t){let r=t.createdAt;if(t.eventType==="wait_created")e.set(t.correlationId,{waitId:`${n.runId}-${t.correlationId}`,runId:n.runId,status:"waiting",resumeAt:t.eventData.resumeAt,completedAt:void 0,createdAt:r,updatedAt:r,specVersion:t.specVersion});else if(t.eventType==="wait_completed"){let d=e.get(t.correlationId);d&&e.set(t.correlationId,{...d,status:"completed",completedAt:r,updatedAt:r})}}var o=[100,500,2e3,5e3];function I(e){return o[Math.min(e,o.length)-1]??o[0]}


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Ce),
/* harmony export */   B: () => (/* binding */ bn),
/* harmony export */   C: () => (/* binding */ Mn),
/* harmony export */   D: () => (/* binding */ Cn),
/* harmony export */   E: () => (/* binding */ xn),
/* harmony export */   a: () => (/* binding */ _),
/* harmony export */   b: () => (/* binding */ W),
/* harmony export */   c: () => (/* binding */ Y),
/* harmony export */   d: () => (/* binding */ an),
/* harmony export */   e: () => (/* binding */ Fe),
/* harmony export */   f: () => (/* binding */ A),
/* harmony export */   g: () => (/* binding */ p),
/* harmony export */   h: () => (/* binding */ Be),
/* harmony export */   i: () => (/* binding */ w),
/* harmony export */   j: () => (/* binding */ xe),
/* harmony export */   k: () => (/* binding */ Pe),
/* harmony export */   l: () => (/* binding */ b),
/* harmony export */   m: () => (/* binding */ M),
/* harmony export */   n: () => (/* binding */ Ze),
/* harmony export */   o: () => (/* binding */ P),
/* harmony export */   p: () => (/* binding */ S),
/* harmony export */   q: () => (/* binding */ sn),
/* harmony export */   r: () => (/* binding */ Rn),
/* harmony export */   s: () => (/* binding */ T),
/* harmony export */   t: () => (/* binding */ N),
/* harmony export */   u: () => (/* binding */ Ln),
/* harmony export */   v: () => (/* binding */ An),
/* harmony export */   w: () => (/* binding */ In),
/* harmony export */   x: () => (/* binding */ ye),
/* harmony export */   y: () => (/* binding */ hn),
/* harmony export */   z: () => (/* binding */ Dn)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var w={run_created:"input",run_completed:"output",run_failed:"error",step_created:"input",step_completed:"result",step_failed:"error",step_retrying:"error",hook_created:"metadata",hook_received:"payload"},se=new Set(["run_completed","run_failed","run_cancelled"]);function xe(e){return se.has(e)}var ue=5;function Fe(e){let n=new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(e);try{return n.exec("PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"),()=>n.close()}catch(r){if(n.close(),A(r)===ue)return;throw r}}function A(e){let{errcode:n}=e;return n===void 0?void 0:n&255}var F=11,ae=26,ie=522,ce=/too large to be represented as a JavaScript number/,p=class extends Error{errcode=F;constructor(n){super(n),this.name="DamageError"}};function Be(e){let n=A(e);return n===F||n===ae||e?.errcode===ie?!0:e instanceof RangeError&&ce.test(e.message)}var Ee=["resumeAt","retryAfter"];function Pe(e){let n="eventData"in e?e.eventData:void 0,r=w[e.eventType],t=n&&r!==void 0?n[r]:void 0,s=t instanceof Uint8Array,u=s&&r!==void 0?{...n,[r]:void 0}:n,o={id:e.eventId,type:e.eventType,correlation:e.correlationId??"",at:e.createdAt.getTime(),spec:e.specVersion??0,data:u===void 0?null:JSON.stringify(u,me),payload:s?t:null};return{...o,crc:$(o)}}function I(e,n){if($(n)!==n.crc)throw new p(`Event ${n.id} of run ${e} was changed`);let r=n.data===null?void 0:JSON.parse(n.data,pe),t=w[n.type];r&&n.payload!==null&&t!==void 0&&(r[t]=n.payload);for(let s of Ee)typeof r?.[s]=="string"&&(r[s]=new Date(r[s]));return{eventType:n.type,...n.correlation===""?{}:{correlationId:n.correlation},...r===void 0?{}:{eventData:r},runId:e,eventId:n.id,createdAt:new Date(n.at),specVersion:n.spec}}function $({id:e,type:n,correlation:r,at:t,spec:s,data:u,payload:o}){let R=(0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)([e,n,r,t,s,u].join("\0"));return o===null?R:(0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(o,R)}function me(e,n){return n instanceof Uint8Array?{$bytes:Buffer.from(n).toString("base64")}:n}function pe(e,n){let r=n?.$bytes;return typeof r=="string"?new Uint8Array(Buffer.from(r,"base64")):n}function h({row:e,runId:n,workflow:r,status:t,createdAt:s,endedAt:u,length:o}){return O([e,n,r,t,s,u,o])}function D({row:e,key:n,dueAt:r,attempt:t,body:s}){return O([e,n,r,t,s])}function y({stream:e,name:n,runId:r,closed:t,atLeast:s}){return O([e,n,r,t?1:0,s])}function _(e){let{runId:n,workflow:r,key:t,buildId:s,inputDigest:u,status:o,input:R,startedAt:f,parent:c}=e;return O([n,r,t,s,u,o,R,f,c])}function O(e){return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(JSON.stringify(e))}var U="id, type, correlation, at, spec, data, payload, crc",k=`row, run_id AS runId, workflow, status, created_at AS createdAt, ended_at AS endedAt,
  length, runs.crc AS crc`,Re="run AS row, key, due_at AS dueAt, attempt, body, messages.crc AS crc";function b(e){return{...le(e),...Te(e),...fe(e)}}function le(e){let n=e.prepare(`INSERT INTO runs (row, run_id, workflow, status, created_at, ended_at, length, crc)
     VALUES (:row, :runId, :workflow, :status, :createdAt, :endedAt, :length, :crc)
     ON CONFLICT (row) DO UPDATE SET status = :status, ended_at = :endedAt, length = :length, crc = :crc`),r=e.prepare(`SELECT ${k} FROM runs WHERE run_id = ?`),t=e.prepare("SELECT coalesce(max(row), 0) AS row FROM runs"),s=e.prepare(`SELECT ${k} FROM runs ORDER BY row`),u=e.prepare(`SELECT ${k} FROM runs WHERE status IN ('pending', 'running') ORDER BY row`),o=e.prepare(`INSERT INTO events (run, sequence, ${U})
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),R=e.prepare(`SELECT sequence, ${U} FROM events WHERE run = ? ORDER BY sequence`),f=e.prepare("SELECT coalesce(max(sequence) + 1, 0) AS length FROM events WHERE run = ?");return{putRun:c=>{let{row:m,runId:a,workflow:i,status:E,createdAt:d,endedAt:l,length:L}=c;n.run({row:m,runId:a,workflow:i,status:E,createdAt:d,endedAt:l,length:L,crc:h(c)})},findRun:c=>{let m=r.get(c);if(m&&!M(m))throw new p(`The line of run ${c} was changed`);return m},lastRow:()=>Number(t.get()?.row),listRuns:()=>s.all(),listUnfinished:()=>u.all(),insertEvent:(c,m,a)=>{let{id:i,type:E,correlation:d,at:l,spec:L,data:ne,payload:re,crc:te}=a;o.run(c,m,i,E,d,l,L,ne,re,te)},lengthOf:c=>Number(f.get(c)?.length),readLog:({row:c,runId:m,length:a})=>{let i=R.all(c);if(i.some(({sequence:d},l)=>d!==l)||i.length<a)throw new p(`An event of run ${m} is missing`);return i.map(d=>I(m,d))}}}function Te(e){let n=e.prepare("INSERT INTO hooks (hook_id, run, token, sequence) VALUES (?, ?, ?, ?)"),r=e.prepare("DELETE FROM hooks WHERE hook_id = ?"),t=e.prepare("DELETE FROM hooks WHERE run = ?"),s=U.split(", ").map(o=>`events.${o}`).join(),u=e.prepare(`SELECT run_id AS runId, ${s} FROM hooks JOIN runs ON runs.row = hooks.run
     JOIN events ON events.run = hooks.run AND events.sequence = hooks.sequence ORDER BY at, id`);return{insertHook:o=>{n.run(o.hookId,o.run,o.token,o.sequence)},deleteHook:o=>{r.run(o)},deleteHooks:o=>{t.run(o)},listHooks:()=>u.all().map(({runId:o,...R})=>I(o,R))}}function fe(e){let n=e.prepare("INSERT OR REPLACE INTO messages (run, key, due_at, attempt, body, crc) VALUES (?, ?, ?, ?, ?, ?)"),r=e.prepare("DELETE FROM messages WHERE run = ? AND key = ?"),t=e.prepare("DELETE FROM messages WHERE run = ?"),s=e.prepare(`SELECT run_id AS runId, ${Re} FROM messages JOIN runs ON runs.row = messages.run ORDER BY run`);return{putMessage:u=>{let{row:o,key:R,dueAt:f,attempt:c,body:m}=u;n.run(o,R,f,c,m,D(u))},deleteMessage:(u,o)=>{r.run(u,o)},deleteMessages:u=>{t.run(u)},listMessages:()=>s.all()}}function M(e){return h(e)===e.crc}function Ze(e){return D(e)===e.crc}function S(e){let n=`stream, name, run_id AS runId, closed, streams.length AS atLeast, streams.crc AS crc,
    (SELECT coalesce(max(sequence) + 1, 0) FROM chunks WHERE chunks.stream = streams.stream) AS length`,r=e.prepare(`SELECT ${n} FROM streams WHERE name = ?`),t=e.prepare(`SELECT ${n} FROM streams ORDER BY stream`),s=e.prepare(`SELECT ${n} FROM streams WHERE run_id = ? ORDER BY stream`),u=e.prepare(`SELECT ${n} FROM streams WHERE closed = 0 ORDER BY stream`),o=e.prepare("SELECT coalesce(max(stream), 0) AS stream FROM streams"),R=e.prepare(`INSERT INTO streams (stream, name, run_id, closed, length, crc)
     VALUES (:stream, :name, :runId, :closed, :atLeast, :crc)
     ON CONFLICT (stream) DO UPDATE SET closed = :closed, length = :atLeast, crc = :crc`),f=e.prepare("INSERT INTO chunks (stream, sequence, data, crc) VALUES (?, ?, ?, ?)"),c=e.prepare('SELECT sequence AS "index", data, crc FROM chunks WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?'),m=a=>a.map(i=>B(i));return{find:a=>{let i=r.get(a),E=i&&B(i);if(E&&!g(E))throw new p(`The line of stream ${a} was changed`);return E},list:()=>m(t.all()),listOfRun:a=>m(s.all(a)),listOpen:()=>m(u.all()),last:()=>Number(o.get()?.stream),put:a=>{let{stream:i,name:E,runId:d,closed:l,atLeast:L}=a;R.run({stream:i,name:E,runId:d,closed:l?1:0,atLeast:L,crc:y(a)})},insertChunk:(a,i,E)=>{f.run(a,i,E,(0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(E))},chunks:(a,i,E)=>c.all(a,i,E).map((d,l)=>(H(d,i+l),{index:d.index,data:d.data})),isSound:a=>{if(!g(a))return!1;let i=0;for(let E of c.iterate(a.stream,0,-1))H(E,i++);return i===a.length}}}function B(e){let n=e;return{...n,closed:n.closed===1}}function g(e){let{closed:n,length:r,atLeast:t}=e;return y(e)===e.crc&&(n?r===t:r>=t)}function H({index:e,data:n,crc:r},t){if(e!==t)throw new p(`Chunk ${t} of a stream is missing`);if((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(n)!==r)throw new p(`Chunk ${e} of a stream was changed`)}function sn(e){let n=S(e),r=e.prepare("SELECT 1 FROM runs WHERE run_id = ? AND status IN ('pending', 'running')");for(let t of n.listOpen())!g(t)||r.get(t.runId)||n.put({...t,closed:!0,atLeast:t.length})}var W=`run_id AS runId, workflow, key, build_id AS buildId, input_digest AS inputDigest,
  status, input, started_at AS startedAt, parent, crc`;function Y(e){let n=e.prepare(`SELECT ${W} FROM requests WHERE run_id = ?`),r=e.prepare(`SELECT ${W} FROM requests`),t=e.prepare("UPDATE requests SET crc = ? WHERE run_id = ?"),s=e.prepare("SELECT run_id AS runId FROM requests INDEXED BY requests_running WHERE status = 'running'");return{get:u=>n.get(u),list:()=>r.all(),listRunning:()=>s.all().map(({runId:u})=>u),seal:u=>{t.run(_(u),u.runId)}}}function an(e){return _(e)===e.crc}function P(e,n){e.exec("BEGIN IMMEDIATE");try{n(),e.exec("COMMIT")}catch(r){throw Le(e),r}}function Le(e){try{e.exec("ROLLBACK")}catch{}}function V(e){let n=b(e),r=S(e),t=Y(e);for(let s of n.listRuns())n.putRun({...s,length:n.lengthOf(s.row)});for(let s of n.listMessages())n.putMessage(s);for(let s of r.list())r.put({...s,atLeast:s.length});for(let s of t.list())t.seal(s)}function Rn(e){let n=b(e),r=S(e);for(let t of n.listUnfinished()){let s=n.lengthOf(t.row);M(t)&&s>t.length&&n.putRun({...t,length:s})}for(let t of r.listOpen())g(t)&&t.length>t.atLeast&&r.put({...t,atLeast:t.length})}var C=1198288755,T=[`
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE runs (
    row INTEGER PRIMARY KEY, run_id TEXT UNIQUE NOT NULL, workflow TEXT NOT NULL, status TEXT NOT NULL,
    created_at INTEGER NOT NULL, ended_at INTEGER) STRICT;
  CREATE INDEX runs_by_status ON runs (status, row);
  CREATE TABLE events (
    run INTEGER NOT NULL, sequence INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, correlation TEXT NOT NULL,
    at INTEGER NOT NULL, spec INTEGER NOT NULL, data TEXT, payload BLOB, crc INTEGER NOT NULL,
    PRIMARY KEY (run, sequence)) STRICT, WITHOUT ROWID;
  CREATE TABLE hooks (
    hook_id TEXT PRIMARY KEY, run INTEGER NOT NULL, token TEXT UNIQUE NOT NULL, sequence INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
  CREATE INDEX hooks_by_run ON hooks (run);
  CREATE TABLE messages (
    run INTEGER NOT NULL, key TEXT NOT NULL, due_at INTEGER NOT NULL, attempt INTEGER NOT NULL, body TEXT,
    PRIMARY KEY (run, key)) STRICT, WITHOUT ROWID;
  CREATE TABLE streams (
    stream INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, run_id TEXT NOT NULL, closed INTEGER NOT NULL) STRICT;
  CREATE INDEX streams_by_run ON streams (run_id);
  CREATE TABLE chunks (
    stream INTEGER NOT NULL, sequence INTEGER NOT NULL, data BLOB NOT NULL, crc INTEGER NOT NULL,
    PRIMARY KEY (stream, sequence)) STRICT, WITHOUT ROWID;
  `,`
  CREATE TABLE requests (
    run_id TEXT PRIMARY KEY, workflow TEXT NOT NULL, key TEXT NOT NULL, build_id TEXT NOT NULL,
    input_digest TEXT NOT NULL, status TEXT NOT NULL, input TEXT NOT NULL, started_at TEXT NOT NULL,
    parent TEXT) STRICT, WITHOUT ROWID;
  CREATE INDEX requests_by_key ON requests (key, status);
  CREATE INDEX requests_by_parent ON requests (parent) WHERE parent IS NOT NULL;
  `,`
  ALTER TABLE runs ADD COLUMN length INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE runs ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE messages ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE streams ADD COLUMN length INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE streams ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE requests ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX requests_running ON requests (run_id) WHERE status = 'running';
  DELETE FROM meta WHERE name = 'unclean';
  `],ge=3,N=class extends Error{constructor(n){super(`Its format is version ${n}, this Gloss knows versions up to ${T.length}.`),this.name="NewerSchemaError"}};function Ln(e){let{user_version:n}=e.prepare("PRAGMA user_version").get();if(n>T.length)throw new N(n);n!==T.length&&P(e,()=>{for(let r of T.slice(n))e.exec(r);n<ge&&V(e),e.exec(`PRAGMA application_id = ${C}; PRAGMA user_version = ${T.length}`)})}var Se=4*1024*1024,K=100,we=18,J=2,Ae=44,Ie=4,he=["runs","requests","streams","messages","hooks"];function An(e,n){let r=o=>e.prepare(`PRAGMA ${o}`).get()?.[o];if(Number(e.prepare("SELECT count(*) AS tables FROM sqlite_schema").get()?.tables)>0&&r("application_id")!==C)throw new p("Gloss did not make it");let s=Number(r("user_version"));if(s>T.length)throw new N(s);if(z(e)!==_e(s))throw new p("its tables were changed");let u=s<T.length||!ye(e)||(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(n).size<=Se;if(u)Q(e,1);else if(De(e))for(let o of he)Q(e,`'${o}'`);return{wholly:u}}function Q(e,n){let[r]=e.prepare(`PRAGMA integrity_check(${n})`).all();if(r?.integrity_check!=="ok")throw new p(String(r?.integrity_check??"unreadable"))}function De(e){return e.prepare("SELECT 1 FROM runs NOT INDEXED WHERE status NOT IN ('completed', 'failed', 'cancelled') LIMIT 1").get()!==void 0}function In(e){if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(e,{throwIfNoEntry:!1})?.isFile())return!1;let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(e).subarray(0,K);if(n.length<K)return!1;let[r=0,t=0]=n.subarray(we);return r>J||t>J||n.readUInt32BE(Ae)>Ie}function ye(e){return e.prepare("SELECT 1 FROM meta WHERE name = 'closed'").get()!==void 0}function hn(e,n){e.prepare("DELETE FROM meta WHERE name = 'closed'").run(),e.prepare("INSERT OR REPLACE INTO meta VALUES ('owner', ?)").run(JSON.stringify(n))}function Dn(e){e.exec("INSERT OR REPLACE INTO meta VALUES ('closed', 'in order')")}function z(e){return e.prepare("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name").all().map(({sql:r})=>String(r)).join(`;
`)}function _e(e){let n=new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(":memory:");for(let t of T.slice(0,e))n.exec(t);let r=z(n);return n.close(),r}var Ue="world.sqlite",ee=["","-wal","-shm"],be=["world","ledger.sqlite","ledger.sqlite-wal","ledger.sqlite-shm","owner.json"],Me=["world","ledger.sqlite"];function Ce(e){return (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,Ue)}function bn(e){return Me.some(n=>(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,n)))}function Mn(e){for(let n of ee)(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(`${Ce(e)}${n}`,{force:!0});for(let n of be)(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,n),{recursive:!0,force:!0})}function Cn(e){let n=`${e}.damaged`;for(let r of ee)(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(`${n}${r}`,{force:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(`${e}${r}`)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.renameSync)(`${e}${r}`,`${n}${r}`);return n}function xn(e){let{path:n,error:r,remedy:t}=e,s=`${n} was written by a newer Gloss. ${r.message}`;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:s,remedy:t,cause:r})}


/***/ })

};
