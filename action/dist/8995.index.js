export const id = 8995;
export const ids = [8995];
export const modules = {

/***/ 5189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S),
/* harmony export */   b: () => (/* binding */ He)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function S(e){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(e,{recursive:!0})}catch(n){let t=n instanceof Error&&"code"in n?String(n.code):"",r=t==="EEXIST"||t==="ENOTDIR";throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:r?`The state directory '${e}' cannot be used: it, or a part of its path, is a file.`:`The state directory '${e}' cannot be created (${t||"unknown error"}).`,remedy:r?"Remove that file, or use another state directory.":"Create it with read and write access for this user, or use another state directory.",cause:n})}}function f({statements:e},{maxBytes:n,keep:t}){let r=Number(e.bytes.get()?.bytes)-n*.9,o=[];for(let{key:s,bytes:i}of e.oldest.iterate()){if(r<=0)break;s!==t&&(o.push(String(s)),r-=Number(i))}for(let s of o)e.remove.run(s);return o.length}var U=3,N=5,F=6,$=8,P=10,B=11,W=13,H=14,Y=26,Q={[U]:{rule:"may not be opened",remedy:"Give this user read and write access to it."},[N]:{rule:"is locked by another process",remedy:"Wait for it to end, then try again."},[F]:{rule:"is locked by another process",remedy:"Wait for it to end, then try again."},[$]:{rule:"is not writable",remedy:"Give this user write access to it and its directory."},[P]:{rule:"cannot be read or written",remedy:"Check the disk, or use another state directory."},[W]:{rule:"cannot grow: the disk is full",remedy:"Free some space, then try again."},[H]:{rule:"cannot be opened",remedy:"Give this user read and write access to its directory, or use another state directory."}};function m(e){if(!(!(e instanceof Error)||!("errcode"in e)||typeof e.errcode!="number"))return e.errcode&255}function T(e){let n=m(e);return n===B||n===Y}function h(e){return m(e)===N}function y(e,n){let t=Q[m(e)??-1];if(t===void 0)return e;let r=`The result store '${n}' ${t.rule}.`;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:r,remedy:t.remedy,cause:e})}var w=[`CREATE TABLE results (
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
   CREATE TABLE failures (id TEXT PRIMARY KEY, count INTEGER NOT NULL, last_failed INTEGER NOT NULL) STRICT;`],E=w.length;function O(e,n){if(I(e,n)!==E){e.exec("BEGIN IMMEDIATE");try{for(let t of w.slice(I(e,n)))e.exec(t);e.exec(`PRAGMA user_version = ${E}`),e.exec("COMMIT")}catch(t){throw e.isTransaction&&e.exec("ROLLBACK"),t}}}function I(e,n){let t=Number(e.prepare("PRAGMA user_version").get()?.user_version??0);if(t<=E)return t;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:`'${n}' was written by a newer Gloss (schema ${t}, this one knows ${E}).`,remedy:"Upgrade Gloss, or use another state directory."})}var K=1e4,J=400,V=25;function b(e){let n=new node_sqlite__WEBPACK_IMPORTED_MODULE_4__.DatabaseSync(e,{timeout:K});try{return q(n),n.exec("PRAGMA synchronous = NORMAL"),O(n,e),n}catch(t){throw n.close(),t}}function q(e){for(let n=1;;n+=1)try{e.exec("PRAGMA journal_mode = WAL");return}catch(t){if(!h(t)||n===J)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,V)}}function d(e){try{let{dev:n,ino:t}=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(e,{bigint:!0});return`${n}:${t}`}catch{return}}function A(e,n){let t=1;for(;(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(`${e}.damaged-${t}`);)t+=1;let r=`${e}.damaged-${t}`;if(!(n===void 0||d(e)!==n))return R(e,r),R(`${e}-wal`,`${r}-wal`),R(`${e}-shm`,`${r}-shm`),r}function R(e,n){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(e,n)}catch(t){let r=t instanceof Error&&"code"in t?t.code:void 0;if(r==="ENOENT")return;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:`The result store '${e}' is damaged and cannot be renamed (${r}).`,remedy:"Delete it, or give this user write access to its directory.",cause:t})}}function k(e){let n=b(e);try{return{database:n,identity:d(e),statements:ee(n)}}catch(t){throw n.close(),t}}function ee(e){let n="key, kind, tokens_in AS tokensIn, tokens_out AS tokensOut, digest, value";return{begin:e.prepare("BEGIN IMMEDIATE"),commit:e.prepare("COMMIT"),find:e.prepare(`SELECT ${n}, last_used AS lastUsed FROM results WHERE key = ?`),findAll:e.prepare(`SELECT ${n} FROM results WHERE key IN (SELECT value FROM json_each(?))`),store:e.prepare(`INSERT INTO results (key, kind, tokens_in, tokens_out, bytes, last_used, digest, value)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, tokens_in = excluded.tokens_in,
         tokens_out = excluded.tokens_out, bytes = excluded.bytes, last_used = excluded.last_used,
         digest = excluded.digest, value = excluded.value`),touch:e.prepare("UPDATE results SET last_used = ? WHERE key = ?"),removeDamaged:e.prepare("DELETE FROM results WHERE key = ? AND digest = ?"),oldest:e.prepare("SELECT key, bytes FROM results ORDER BY last_used, id"),remove:e.prepare("DELETE FROM results WHERE key = ?"),bytes:e.prepare("SELECT bytes FROM totals"),entries:e.prepare("SELECT count(*) AS entries FROM results"),noteFailure:e.prepare(`INSERT INTO failures (id, count, last_failed) VALUES (?, 1, ?)
       ON CONFLICT (id) DO UPDATE SET count = count + 1, last_failed = excluded.last_failed RETURNING count`),failures:e.prepare("SELECT count FROM failures WHERE id = ?"),clearFailures:e.prepare("DELETE FROM failures WHERE id = ?"),forgetFailures:e.prepare("DELETE FROM failures WHERE last_failed < ?")}}var ne=3;function C(e){let n=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(e.directory,"results.sqlite"),t=u=>{let c=A(n,u);c&&e.onWarning(`The result store was damaged: set aside as '${c}', starting with an empty one.`)},r=L(n,t),o=u=>{if(!r)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:`The result store '${n}' is closed.`});try{return u(r)}catch(c){throw re(r),y(c,n)}},s=()=>{r?.database.close(),r=void 0};return{use:u=>{try{return o(u)}catch(c){let l=r?.identity;if(!T(c))throw c;return s(),t(l),r=L(n,t),o(u)}},close:s}}function L(e,n){for(let t=1;;t+=1){let r=d(e);try{return k(e)}catch(o){if(!T(o)||t===ne)throw y(o,e);n(r)}}}function re({database:e}){try{e.isTransaction&&e.exec("ROLLBACK")}catch{}}function D({key:e,kind:n,value:t,usage:r}){let o={key:e,kind:n,tokensIn:r?.tokensIn??null,tokensOut:r?.tokensOut??null,value:JSON.stringify(t)};return{...o,digest:x(o)}}function p(e){let{key:n,kind:t,tokensIn:r,tokensOut:o,digest:s,value:i}=e;if(typeof n!="string"||typeof t!="string"||typeof i!="string"||!_(r)||!_(o)||s!==x({key:n,kind:t,tokensIn:r,tokensOut:o,value:i}))return;let u=r===null||o===null?void 0:{tokensIn:r,tokensOut:o};return{value:JSON.parse(i),usage:u}}function x({key:e,kind:n,tokensIn:t,tokensOut:r,value:o}){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.hash)("sha256",`${JSON.stringify([e,n,t,r])}
${o}`,"hex")}function _(e){return e===null||typeof e=="number"}var se=256*1024*1024,ie=3600*1e3,ue=720*60*60*1e3;function He(e){let{directory:n,maxBytes:t=se,now:r=Date.now,onWarning:o=()=>{}}=e;S(n);let s=C({directory:n,onWarning:o});return{get:i=>s.use(u=>ae(u,i,r())),put(i){s.use(c=>de(c,{result:i,maxBytes:t,now:r()}))||o(`The result '${i.key}' is larger than the whole result store may be; it is not kept.`)},has:i=>s.use(u=>le(u,i)),stats:()=>s.use(Ee),prune:()=>s.use(i=>(i.statements.forgetFailures.run(r()-ue),{removed:G(i,()=>f(i,{maxBytes:t}))})),close:s.close,...ce(s,r)}}function ce(e,n){return{noteFailure:t=>e.use(({statements:r})=>Number(r.noteFailure.get(t,n())?.count)),failures:t=>e.use(({statements:r})=>Number(r.failures.get(t)?.count??0)),clearFailures(t){e.use(({statements:r})=>r.clearFailures.run(t))}}}function ae({statements:e},n,t){let r=e.find.get(n);if(r===void 0)return;let o=p(r);return o===void 0?e.removeDamaged.run(n,r.digest??null):t-Number(r.lastUsed)>ie&&e.touch.run(t,n),o}function de(e,{result:n,maxBytes:t,now:r}){let{key:o,kind:s,tokensIn:i,tokensOut:u,digest:c,value:l}=D(n),g=Buffer.byteLength(l);return g>t?!1:(G(e,()=>{e.statements.store.run(o,s,i,u,g,r,c,l),v(e)>t&&f(e,{maxBytes:t,keep:o})}),!0)}function le({statements:e},n){let t=new Set;for(let r of e.findAll.iterate(JSON.stringify(n)))p(r)!==void 0&&t.add(String(r.key));return t}function Ee(e){return{entries:Number(e.statements.entries.get()?.entries),bytes:v(e)}}function v({statements:e}){return Number(e.bytes.get()?.bytes)}function G({statements:e},n){e.begin.run();let t=n();return e.commit.run(),t}


/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ I),
/* harmony export */   c: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var a=new RegExp("[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","u"),h=new RegExp("\\p{M}|\\p{Cf}","u");function u(n){let r=0;for(let e of n)r+=l(e);return r}function I(n){return (0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__.a)(n).replaceAll(/\s+/g," ").trim()}function S(n,r){let{width:e,indent:t=0,maxLines:i=Number.POSITIVE_INFINITY}=r,c=e-t,f=m(n,c),s=f.slice(0,i),o=s.at(-1);return o!==void 0&&s.length<f.length&&(s[s.length-1]=d(o,c)),s.map(g=>" ".repeat(t)+g).join(`
`)}function m(n,r){let e=[],t="";for(let i of n.split(" ").flatMap(c=>b(c,r)))t!==""&&u(t)+1+u(i)>r?(e.push(t),t=i):t=t===""?i:`${t} ${i}`;return t!==""&&e.push(t),e}function b(n,r){if(u(n)<=r||!a.test(n))return[n];let e=[],t="";for(let i of n)u(t)+l(i)>r&&(e.push(t),t=""),t+=i;return[...e,t]}function d(n,r){let e=n;for(;u(e)+1>r&&e.includes(" ");)e=e.slice(0,e.lastIndexOf(" "));return`${e.replace(/[\s,;:.]+$/,"")}\u2026`}function l(n){return a.test(n)?2:h.test(n)?0:1}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5189);
/* harmony import */ var _chunk_IXMOYUHR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9822);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4770);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function S(t){let{request:e,source:n,stateDir:o}=t,r=c((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(o,"results"));try{let s=await (0,_chunk_IXMOYUHR_js__WEBPACK_IMPORTED_MODULE_2__.a)({request:e,source:n,results:r,startedAt:new Date().toISOString()});return{report:d(e,s),text:g(e,s)}}finally{r.close()}}function c(t){return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(t)?(0,_chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:t}):{has:()=>new Set,close:()=>{}}}function d(t,{plan:e,reused:n}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.items.map(({item:o})=>o),totals:{items:e.items.length,reused:n},estimate:{...e.estimate,costUsd:null},coverage:{hunksTotal:e.hunksTotal,notRead:e.notRead},model:t.options.model}}function g(t,{plan:e,reused:n}){let{modelCalls:o,tokensIn:r}=e.estimate;return`${[`${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__.b)(`${t.target.baseName} \u2192 ${t.target.headName}`)}: ${e.files} changed files`,`  read       ${e.items.length} items, ${e.hunksTotal} hunks in the whole change`,`  reused     ${n} items answered before`,`  not read   ${e.notRead.length} files`,...e.notRead.map(({path:m,reason:u})=>`             - ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__.b)(`${m}: ${u}`)}`),`  would send about ${r.toLocaleString("en-US")} tokens in ${o} calls to ${t.options.model}`].join(`
`)}
`}


/***/ }),

/***/ 7768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ J)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(n){if(n===null||typeof n=="string"||typeof n=="boolean"||typeof n=="number"&&Number.isFinite(n))return JSON.stringify(n);if(Array.isArray(n))return`[${n.map(r).join(",")}]`;if(Object.prototype.toString.call(n)==="[object Object]")return f(Object.entries(n));throw new TypeError(`Not a JSON value: ${String(n)} (${typeof n})`)}function f(n){let t=[];for(let[i,o]of n.sort(([e],[s])=>e<s?-1:1))o!==void 0&&t.push(`${JSON.stringify(i)}:${r(o)}`);return`{${t.join(",")}}`}function J(n){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256",r(n),"hex")}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* reexport safe */ _chunk_EEBGZQST_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_EEBGZQST_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7820);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5189);
/* harmony import */ var _chunk_IXMOYUHR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9822);
/* harmony import */ var _chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7768);
/* harmony import */ var _chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6145);
/* harmony import */ var _chunk_5C2TI3YG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6513);
/* harmony import */ var _chunk_3V6JXD7Z_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4467);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8496);
/* harmony import */ var _chunk_U3H6HHKA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7925);
/* harmony import */ var _chunk_B3JAJ2AN_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3362);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4867);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3145);
/* harmony import */ var _chunk_NEEG65GU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6611);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2584);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ })

};
