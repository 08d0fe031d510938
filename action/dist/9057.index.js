export const id = 9057;
export const ids = [9057];
export const modules = {

/***/ 8862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ w),
/* harmony export */   c: () => (/* binding */ Ye)
/* harmony export */ });
/* unused harmony export b */
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7543);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function w(e){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(e,{recursive:!0})}catch(r){let t=r instanceof Error&&"code"in r?String(r.code):"",n=t==="EEXIST"||t==="ENOTDIR";throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"state",message:n?`The state directory '${e}' cannot be used: it, or a part of its path, is a file.`:`The state directory '${e}' cannot be created (${t||"unknown error"}).`,remedy:n?"Remove that file, or use another state directory.":"Create it with read and write access for this user, or use another state directory.",cause:r})}}var P=.9,G=1440*60*1e3;function x(e){let{root:r,maxBytes:t,now:n}=e,s=W(r).sort((o,c)=>o.usedAt-c.usedAt),i=s.reduce((o,c)=>o+c.bytes,0),a=i>t?t*P:i,u=0;for(let o of s){if(n-o.usedAt<=G)break;i<=a&&!o.isTemporary||((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(o.path,{force:!0}),i-=o.bytes,u+=1)}return{removed:u,bytes:i}}function W(e){return E(e).flatMap(r=>r.endsWith(".tmp")?v((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,r),!0):E((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,r)).flatMap(t=>v((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,r,t),!1)))}function v(e,r){let t=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(e,{throwIfNoEntry:!1});return t?.isFile()?[{path:e,isTemporary:r,bytes:t.size,usedAt:t.mtimeMs}]:[]}function E(e){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(e)}catch{return[]}}function C(e){let{path:r,temporary:t,bytes:n}=e;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(r),{recursive:!0}),K(t,n),(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(t,r)}catch(s){Q(t);let i=s instanceof Error&&"code"in s?String(s.code):"unknown error";throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"state",message:`A picture or sound cannot be kept in '${r}' (${i}).`,remedy:i==="ENOSPC"?"Free some space, then try again.":"Give this user write access to that directory, or use another state directory.",cause:s})}}function K(e,r){let t=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(e,"wx");try{for(let n=0;n<r.length;)n+=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeSync)(t,r,n);(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fsyncSync)(t)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(t)}}function Q(e){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(e,{force:!0})}catch{}}var oe=512*1024*1024,se=3600*1e3,N=/^[0-9a-f]{64}$/;function I(e){let{maxBytes:r=oe,now:t}=e,n=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,"media"),s=o=>(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(n,o.slice(0,2),o),i=Number.POSITIVE_INFINITY,a=r,u=()=>{let o=x({root:n,maxBytes:r,now:t()});return i=o.bytes,a=Math.max(r,i+r/10),o.removed};return{put:o=>{let c=(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.hash)("sha256",o,"hex"),f=s(c);return C({path:f,temporary:(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(n,`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}.tmp`),bytes:o}),M(f,t()),i+=o.length,i>a&&u(),c},get:o=>{let c=N.test(o)?ie(s(o)):void 0;if(c!==void 0){if((0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.hash)("sha256",c,"hex")!==o){(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(s(o),{force:!0});return}return F(s(o),t()),c}},has:o=>N.test(o)&&F(s(o),t()),prune:u}}function ie(e){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(e)}catch{return}}function F(e,r){let t=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(e,{throwIfNoEntry:!1});return t?.isFile()?(r-t.mtimeMs>se&&M(e,r),!0):!1}function M(e,r){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.utimesSync)(e,r/1e3,r/1e3)}catch{}}function h({statements:e},{maxBytes:r,keep:t}){let n=Number(e.bytes.get()?.bytes)-r*.9,s=[];for(let{key:i,bytes:a}of e.oldest.iterate()){if(n<=0)break;i!==t&&(s.push(String(i)),n-=Number(a))}for(let i of s)e.remove.run(i);return s.length}var ce=3;function B(e){let r=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,"results.sqlite"),t=u=>{let o=(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.d)(r,u);o&&e.onWarning(`The result store was damaged: set aside as '${o}', starting with an empty one.`)},n=k(r,t),s=u=>{if(!n)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"internal",message:`The result store '${r}' is closed.`});try{return u(n)}catch(o){throw ae(n),(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.b)(o,r)}},i=()=>{n?.database.close(),n=void 0};return{use:u=>{try{return s(u)}catch(o){let c=n?.identity;if(!(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.a)(o))throw o;return i(),t(c),n=k(r,t),s(u)}},close:i}}function k(e,r){for(let t=1;;t+=1){let n=(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.c)(e);try{return (0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.f)(e)}catch(s){if(!(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.a)(s)||t===ce)throw (0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.b)(s,e);r(n)}}}function ae({database:e}){try{e.isTransaction&&e.exec("ROLLBACK")}catch{}}var de=256*1024*1024,fe=3600*1e3,me=720*60*60*1e3;function Ye(e){let{directory:r,maxBytes:t=de,now:n=Date.now,onWarning:s=()=>{}}=e;w(r);let i=B({directory:r,onWarning:s}),a=I({directory:r,maxBytes:e.maxMediaBytes,now:n});return{get:u=>i.use(o=>ye(o,u,n())),put(u){i.use(c=>pe(c,{result:u,maxBytes:t,now:n()}))||s(`The result '${u.key}' is larger than the whole result store may be; it is not kept.`)},has:u=>i.use(o=>ge(o,u)),stats:()=>i.use(he),prune:()=>i.use(u=>(u.statements.forgetFailures.run(n()-me),{removed:O(u,()=>h(u,{maxBytes:t}))+a.prune()})),putBytes:a.put,getBytes:a.get,hasBytes:a.has,close:i.close,...le(i,n)}}function le(e,r){return{noteFailure:t=>e.use(({statements:n})=>Number(n.noteFailure.get(t,r())?.count)),failures:t=>e.use(({statements:n})=>Number(n.failures.get(t)?.count??0)),clearFailures(t){e.use(({statements:n})=>n.clearFailures.run(t))}}}function ye({statements:e},r,t){let n=e.find.get(r);if(n===void 0)return;let s=(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.h)(n);return s===void 0?e.removeDamaged.run(r,n.digest??null):t-Number(n.lastUsed)>fe&&e.touch.run(t,r),s}function pe(e,{result:r,maxBytes:t,now:n}){let{key:s,kind:i,tokensIn:a,tokensOut:u,digest:o,value:c}=(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.g)(r),f=Buffer.byteLength(c);return f>t?!1:(O(e,()=>{e.statements.store.run(s,i,a,u,f,n,o,c),U(e)>t&&h(e,{maxBytes:t,keep:s})}),!0)}function ge({statements:e},r){let t=new Set;for(let n of e.findAll.iterate(JSON.stringify(r)))(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.h)(n)!==void 0&&t.add(String(n.key));return t}function he(e){return{entries:Number(e.statements.entries.get()?.entries),bytes:U(e)}}function U({statements:e}){return Number(e.bytes.get()?.bytes)}function O({statements:e},r){e.begin.run();let t=r();return e.commit.run(),t}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openResultStore: () => (/* reexport safe */ _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_1__.c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7543);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

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


/***/ })

};
