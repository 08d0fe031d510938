export const id = 9300;
export const ids = [9300];
export const modules = {

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var t=[".glossignore",".gitattributes"];


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 3309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var s=/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g,o=/^(?:\.git|git~\d+)[ .]*(?::.*)?$/i,r=new TextEncoder;function i(t){let n=t.split("/");if(t==="")return"the path is empty";if(/[\p{Cc}\\]/u.test(t))return"the path holds a control character or a backslash";if(t.startsWith("/")||/^[a-z]:/i.test(t))return"the path is absolute";if(n.some(e=>e===""||e==="."||e===".."))return"the path leaves the repository or is not in normal form";if(n.some(e=>o.test(e.replaceAll(s,""))))return"the path lies in git's own directory";if(r.encode(t).length>4095||n.some(e=>r.encode(e).length>255))return"the path is too long"}


/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ _),
/* harmony export */   d: () => (/* binding */ O),
/* harmony export */   e: () => (/* binding */ C),
/* harmony export */   f: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l="Run inside one, or pass --repo DIR.",m=[{pattern:/not a git repository/i,message:"is not a git repository.",remedy:l},{pattern:/cannot change to .*: No such file or directory/,message:"does not exist, so it is not a git repository.",remedy:l},{pattern:/cannot change to/,message:"cannot be entered, so it is not a git repository.",remedy:l},{pattern:/dubious ownership/,message:"belongs to another user, so git refuses to read it.",remedy:"If you trust it, run: git config --global --add safe.directory DIRECTORY"},{pattern:/cannot use bare repository/,message:"is a bare repository, which git's setting safe.bareRepository forbids here.",remedy:"Set it to `all`, or pass a repository with a work tree by --repo DIR."}];function f(e,t){let r=m.find(({pattern:n})=>n.test(t.stderr));if(!r)return g(e,T(t.stderr)??`exit code ${t.exitCode}`);let o=/safe\.directory (.+)/.exec(t.stderr)?.[1]??e.directory;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:`'${e.directory}' ${r.message}`,remedy:r.remedy.replace("DIRECTORY",()=>o)})}function y(e){return m.some(({pattern:t})=>t.test(e))}function g({directory:e,args:t},r,o){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"git",message:`'git ${t[0]}' failed in '${e}': ${r}`,cause:o})}function E(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:"The program `git` was not found.",remedy:"Install git (2.36 or newer) and make sure that it is on the PATH.",cause:e})}function T(e){let t=e.split(`
`).filter(r=>r.trim()!=="");return(t.find(r=>/^(fatal|error): /.test(r))??t[0])?.replace(/^(fatal|error): /,"")}var w=64*1024*1024,_=32*1024*1024,I=["PATH","HOME","XDG_CONFIG_HOME","USERPROFILE","SYSTEMROOT","TEMP","TMPDIR"],G=["--no-pager","--literal-pathspecs","-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","-c","core.quotePath=false","-c","log.showSignature=false","-c","diff.suppressBlankEmpty=false","-c","core.attributesFile=/dev/null","-c",`core.bigFileThreshold=${_}`];async function O(e){let t=await C(e);if(t.overflow)throw g(e,`it printed more than ${e.maxBytes??w} bytes`);if(t.exitCode!==0)throw f(e,t);return t.stdout}async function C(e){let{directory:t,args:r,input:o="",maxBytes:n=w,signal:i,env:a=P()}=e;i?.throwIfAborted();let{error:s,stdout:h,stderr:x}=await S(["-C",t,...G,...r],{input:o,options:{env:{...a,...F(e.settings??{})},maxBuffer:n,...i&&{signal:i}}});if(i?.throwIfAborted(),s?.code==="ENOENT")throw E(s);let p=s?.code==="ERR_CHILD_PROCESS_STDIO_MAXBUFFER",u=s?typeof s.code=="number"?s.code:-1:0;if(s&&u===-1&&!p)throw g(e,s.message,s);let d={exitCode:u,overflow:p,stdout:h,stderr:x.toString("utf8")};if(u!==0&&y(d.stderr))throw f(e,d);return d}function S(e,{input:t,options:r}){return new Promise(o=>{let n=(0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)("git",e,{...r,encoding:"buffer"},(i,a,s)=>o({error:i,stdout:a,stderr:s}));n.stdin?.on("error",()=>{}),n.stdin?.end(t)})}function F(e){let t=Object.entries(e).flatMap(([r,o],n)=>[[`GIT_CONFIG_KEY_${n}`,r],[`GIT_CONFIG_VALUE_${n}`,o]]);return{GIT_CONFIG_COUNT:String(t.length/2),...Object.fromEntries(t)}}function P(){let e=I.flatMap(t=>{let r=process.env[t];return r===void 0?[]:[[t,r]]});return{...Object.fromEntries(e),LC_ALL:"C",GIT_NO_REPLACE_OBJECTS:"1",GIT_ATTR_NOSYSTEM:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}async function D({directory:e}){let r=await R(e,["--absolute-git-dir","--is-inside-work-tree","--is-bare-repository","--is-shallow-repository"]),[o,n,i]=r.split(`
`).slice(-3).reverse(),a=r.split(`
`).slice(0,-3).join(`
`);return{directory:i==="true"?await R(e,["--show-toplevel"]):a,gitDirectory:a,bare:n==="true",shallow:o==="true"}}async function R(e,t){return(await O({directory:e,args:["rev-parse",...t]})).toString("utf8").replace(/\n$/,"")}


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function f({directory:t}){let{exitCode:n,stdout:e}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:t,args:["remote","get-url","origin"]});return n===0?g(e.toString("utf8").trim())?.url:void 0}function g(t){let n=/^(?:[^@/:\s]+@)?([^@/:\s]{2,}):(?!\/\/)([^\s]+)$/.exec(t),e=URL.parse(n?`ssh://${n[1]}/${n[2]}`:t);if(!e||!["https:","http:","ssh:","git+ssh:","git:"].includes(e.protocol))return;let i=e.protocol==="http:"||e.protocol==="https:",s=i?e.host:a(e.hostname),o=e.pathname.replace(/\.git\/*$/,"").split("/").filter(Boolean),r=o.pop();if(!r||o.length===0||![...o,r].every(p)||!/^[a-z0-9.-]+(:\d+)?$/i.test(s))return;let u=o.join("/");return{url:`${i?e.protocol:"https:"}//${s}/${u}/${r}`,host:s,owner:u,name:r}}function p(t){return/^[\w.-]+$/.test(t)&&t!=="."&&t!==".."}function a(t){return t==="ssh.github.com"?"github.com":t}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g),
/* harmony export */   b: () => (/* binding */ M),
/* harmony export */   c: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4069);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7779);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6959);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6395);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var y=[["test",["*.test.*","*.spec.*","*.e2e.*","*.cy.*","*_test.*","test_*.py","*_spec.rb","*.bats","conftest.py","*Test.java","*Tests.java","*IT.java","*Test.cs","*Tests.cs","*Test.php","*Test.kt","test/","tests/","__tests__/","e2e/","cypress/"]],["fixture",["fixtures/","__fixtures__/","testdata/","__mocks__/","mocks/"]],["type declarations",["*.d.ts","*.d.mts","*.d.cts","*.pyi"]]],T=y.map(([t,e])=>({reason:t,match:(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_4__.d)({patterns:e,source:"built-in rules"})}));function g(t){let e=(0,_chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_3__.a)(t);if(e!==void 0)return e;for(let{reason:r,match:s}of T){let o=s(t);if(o!==void 0)return`${r} (${o})`}}var b=1024,S=64;function M(t){let{docs:e,ignored:r}=t,s=new Set([_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_1__.a,...e.index===!1?[]:[e.index],...e.pages.map(({path:n})=>n)]),o=(0,_chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_2__.c)(e.ignore,"docs.ignore");return({path:n,size:c})=>{if(!_(n))return"path is too long";if(n.startsWith(`${e.output}/`))return`below docs.output ('${e.output}')`;if(s.has(n))return"written by Gloss";let u=r(n);if(u!==void 0)return u;if(!o.takenOut(n)){let f=o.matched(n);if(f!==void 0)return`matches docs.ignore pattern '${f}'`;let d=g(n);if(d!==void 0)return d}return c===0?"empty file":c>2097152?`larger than ${2097152/2**20} MiB`:void 0}}function $(t,e){let r=(0,_chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_2__.c)(t,e);return s=>t.length>0&&_(s)&&!r.takenOut(s)&&(r.onlyTakesOut||r.matched(s)!==void 0)}function _(t){return t.length<=b&&t.split("/").length<=S}


/***/ }),

/***/ 7353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b),
/* harmony export */   b: () => (/* binding */ N),
/* harmony export */   c: () => (/* binding */ d),
/* harmony export */   d: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9947);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function b({directory:n}){let t=new Map([[".",!0]]),r=e=>{let i=t.get(e);if(i!==void 0)return i;let s=r((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(e))&&d((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(n,e))?.isDirectory()===!0;return t.set(e,s),s};return e=>{if(!r((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(e)))return;let i=d((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(n,e));return i?.isFile()?i:void 0}}function N(n){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(n,node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.R_OK),!0}catch{return!1}}function d(n){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(n,{throwIfNoEntry:!1})}catch{return}}function T(n){let t;try{t=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(n,node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK);let r=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(t);return!r.isFile()||r.size>33554432?void 0:(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(t))}catch{return}finally{t!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(t)}}


/***/ }),

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ U),
/* harmony export */   b: () => (/* binding */ Y),
/* harmony export */   c: () => (/* binding */ g),
/* harmony export */   d: () => (/* binding */ b),
/* harmony export */   e: () => (/* binding */ X)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var x=new TextDecoder("utf-8",{fatal:!0});function g(t){if(!(t.byteLength>33554432||t.includes(0)))try{return x.decode(t)}catch{return}}async function b(t){let{directory:r,blobs:e,signal:n}=t,i=new Map;if(e.length===0)return i;let o=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:r,args:["cat-file","--batch-check=%(objectname) %(objectsize)"],input:`${e.join(`
`)}
`,signal:n});for(let c of o.toString("latin1").split(`
`)){let[f="",s]=c.split(" ");/^\d+$/.test(s??"")&&i.set(f,Number(s))}return i}var m=32*1024*1024,h=128,p=["cat-file","--batch","--buffer"];async function X(t){let{directory:r}=t,e=[...new Set(t.blobs)].filter(o=>/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(o)),n=t.sizes??await b({directory:r,blobs:e}),i=new Map;for(let o of y(e,n)){let c=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:r,args:p,input:`${o.join(`
`)}
`,maxBytes:m+33554432+o.length*h});for(let[f,s]of M({directory:r,output:c})){let l=g(s);l!==void 0&&i.set(f,l)}}return i}function*y(t,r){let e=[],n=0;for(let i of t){let o=r.get(i);o===void 0||o>33554432||(e.length>0&&n+o>m&&(yield e,e=[],n=0),e.push(i),n+=o)}e.length>0&&(yield e)}function*M(t){let{directory:r,output:e}=t;for(let n=0;n<e.length;){let i=e.indexOf(`
`,n),[o="",c,f]=e.toString("latin1",n,i).split(" ");if(n=i+1,c==="missing")continue;let s=Number(f);if(i===-1||!Number.isInteger(s))throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:r,args:p},"its answer is not understood");c==="blob"&&(yield[o,e.subarray(n,n+s)]),n+=s+1}}function U(t){let r=Buffer.from(t,"latin1");return (0,node_buffer__WEBPACK_IMPORTED_MODULE_2__.isUtf8)(r)?{text:r.toString("utf8"),exact:!0}:{text:t.replace(/[\x80-\xff]/g,n=>`\\${n.charCodeAt(0).toString(8)}`),exact:!1}}function Y(t){if(t.length===0)return[];let r=t.length-3;return[`Left out, since the name is not UTF-8: ${[...t.slice(0,3).map(i=>`'${i}'`),...r>0?[`${r} more`]:[]].join(", ")}.`]}


/***/ }),

/***/ 9300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: () => (/* binding */ Ft)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_3NHCAZOL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7019);
/* harmony import */ var _chunk_DWDNIH4Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2554);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8101);
/* harmony import */ var _chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7353);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8873);
/* harmony import */ var _chunk_LZ4BTEYN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1047);
/* harmony import */ var _chunk_4DLEHHUY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(882);
/* harmony import */ var _chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3309);
/* harmony import */ var _chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5816);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1659);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4498);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5142);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6395);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9881);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(409);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3024);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function I({directory:e}){let t=await C(e,"refs/remotes/origin/HEAD");if(t!==void 0)return t.replace(/^origin\//,"");for(let s of["main","master"])for(let o of[`refs/remotes/origin/${s}`,`refs/heads/${s}`])if((await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_6__.e)({directory:e,args:["rev-parse","--verify","--quiet",o]})).exitCode===0)return s;return await C(e,"HEAD")}async function C(e,t){let{exitCode:s,stdout:o}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_6__.e)({directory:e,args:["symbolic-ref","--quiet","--short",t]}),n=o.toString("utf8").trim();return s===0&&n!==""?n:void 0}function w(e){let{files:t,bytes:s,languages:o,tests:n,docs:r,table:a,defaultBranch:i}=e,c=o.map(({name:u,files:m})=>`${u} ${m}`).join(", ");return[`${j(t,"file")}, ${Q(s)}`,...c===""?[]:[c],...n.length===0?[]:[`tests in ${n.join(", ")}`],...r.directory===void 0?[]:[`docs in ${r.directory}/`],...a===void 0?[]:[`${j(a.rows,"row")} in ${a.path}`],...i===void 0?[]:[`default branch ${i}`]].join("; ")}function j(e,t){return`${e} ${t}${e===1?"":"s"}`}function Q(e){if(e<1024)return`${e} bytes`;let t=e/1024;return t<1024?`${Math.round(t)} KiB`:`${(t/1024).toFixed(1)} MiB`}function W(e){let{survey:t,files:s,outcomes:o,dryRun:n,repo:r}=e,a=s.length>1,i=ee({survey:t,repo:r}),c=Math.max(...i.map(({command:u})=>u.length));return[`Looked at ${w(t)}.`,"",...o.map(u=>Z(u,n)),...a?[]:["No workflows: they are for GitHub, and origin is elsewhere."],"",...n?s.flatMap(({path:u,text:m})=>[`--- ${u}`,m]):[],...a?["Before you push the workflows: put the repository that holds Gloss in place of OWNER/gloss, and set the secret","OPENAI_API_KEY, or take the lines `model` and `api-key` out to do without a model.",""]:[],"Try next:",...i.map(({command:u,why:m})=>`  ${u.padEnd(c)}  ${m}`),""].join(`
`)}function Z({path:e,state:t,reason:s},o){return t==="left"?`Left ${e}: ${s}.`:t==="unchanged"?`Left ${e}: it is as it would be written.`:`${o?"Would write":"Wrote"} ${e}`}function ee({survey:e,repo:t}){let s=t===void 0?"":` --repo ${te(t)}`,o=e.sources.patterns.length>0;return[{command:`gloss validate${s}`,why:"whether the configuration is right"},{command:`gloss run summary${s}`,why:"what the current branch changes; no key is needed"},o?{command:`gloss estimate docs${s}`,why:"which pages there would be; calls no model"}:{command:`gloss estimate summary${s}`,why:"what a run would read and send"}]}function te(e){return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var se=/^[A-Za-z/][\w/.@-]*$/,oe=/^(?:true|false|null|yes|no|on|off|y|n)$/i;function f(e){return se.test(e)&&!oe.test(e)?e:`'${e.replaceAll("'","''")}'`}var N=50;function D({table:e,docs:t}){let s=[...e===void 0?[]:[re(e)],...t.isMany?[ne(t)]:[]];return(s.length===0?[ie]:s).join("")}function re({path:e,rows:t,columns:s,key:o}){let n=o??s[0]??"name",r=/^[a-z_]\w*$/i.test(n)?`item.row.${n}`:`item.row[${JSON.stringify(n)}]`,a=o===void 0?"":`
      key: ${f(o)} # the column that names a row`;return`  # A page for each of the ${t} rows of a table, and one about all of them. Only rows that changed are written again.
  rows:
    description: Pages about ${e}
    source:
      table: ${f(e)}${a}
    each:
      - name: text
        kind: text
        prompt: |
          Write one paragraph about {{ ${r} }} for people who do not know it.
          {{ item.row | json }}
    all:
      - name: overview
        kind: text
        prompt: |
          What do these have in common, and how do they differ? Answer in five sentences.
          {% for one in items %}
          {{ one.row | json }}
          {% endfor %}
    publish:
      each:
        - path: docs/rows/{{ item.key | slugify }}.md
          content: |
            # {{ ${r} }}

            {{ stages.text }}
      all:
        - path: docs/rows/README.md
    max-items: ${Math.max(100,t)} # with more rows nothing is run
`}function ne({directory:e,patterns:t,files:s}){let o=["!/docs/overview/",`!/${e??"docs"}/reference/`],n=[...t,...o].map(r=>`        - ${f(r)}
`).join("");return`  # One page that says what each of the ${s} Markdown files is about.
  overview:
    description: What is written where
    source:
      files:
${n}    each:
      - name: gist
        kind: object
        prompt: |
          Say what this page is about, and for whom it is written.
          {{ item.text | truncate: 20000 }}
        schema:
          type: object
          properties:
            about: { type: string, maxLength: 200 }
            readers: { type: string, maxLength: 100 }
          required: [about, readers]
          additionalProperties: false
    publish:
      all:
        - path: docs/overview/README.md
          content: |
            # What is written where
            {% for one in items %}
            - [{{ one.path }}](/{{ one.path }}): {{ one.stages.gist.about }} For {{ one.stages.gist.readers }}.
            {%- endfor %}
      comment: '{{ items.size }} pages looked at.'
`}var ie=`  # What the last ${N} commits come to, for people who use this.
  news:
    description: What is new
    source:
      commits: ${N}
    all:
      - name: news
        kind: text
        prompt: |
          Write what is new for people who use this, most important first. Leave out what they cannot notice.
          {% for one in items %}
          - {{ one.subject }}
          {% endfor %}
    publish:
      all:
        - path: docs/news/README.md
`;var ae=110,ce=150;function L(e){return[le(e),ue(e),de(),me(e),fe(e)].join(`
`)}function le(e){return`# Gloss: notes around this repository. Every setting has a default; what is commented out is an example.
# \`gloss validate\` says whether this file is right; docs/configuration.md of Gloss explains every setting.
# For pull requests the file of ${e.defaultBranch??"the default branch"} counts: a change to it holds once it is merged.
${pe(`Looked at: ${w(e)}.`)}
`}function ue({noise:e}){return`defaults:
  # The model that writes, as provider:id: openai, anthropic, google, compatible or offline. Its key and address are
  # never in this file, but inputs of the workflow or variables such as OPENAI_API_KEY. Without a model Gloss extracts.
  # model: openai:gpt-5-mini
${e.length===0?`  # Files that are not read, beside lockfiles, generated, vendored and binary ones.
  # ignore: ['*.svg']
`:`  # Files that are not read, beside lockfiles, generated, vendored and binary ones; they change often and say little.
  ignore:
${$(e)}`}`}function de(){return`# What the App runs by itself; a workflow of the Action says that with its own \`on\`.
events:
  pull-request: [summary] # also docs: which generated pages a change makes stale
  # push: [docs] # writes stale pages anew, in one pull request

# With \`command\` generated files wait until somebody with write permission approves them by a comment.
# approval:
#   files: command
#   days: 7
`}function me({sources:e,docs:t}){let s=t.directory??"docs";if(e.patterns.length===0)return`# Pages about source files, by \`gloss run docs\`. There is no code here that Gloss parses; pages about other files
# can be declared.
# docs:
#   sources: []
#   index: false
#   pages:
#     - path: ${s}/guide.md
#       title: How it fits together
#       sources: [${t.patterns.map(f).join(", ")||"'*.md'"}]
`;let o=e.files>ce?"directory":"file",n=e.ignore.length===0?"":`  # Beside tests, fixtures, type declarations and generated files, which never have pages unless you say '!test/'.
  ignore:
${$(e.ignore)}`;return`# Reference pages about source files, by \`gloss run docs\` (a diff) and \`gloss run docs --write\`. Only pages whose
# sources changed are written again, and what people write into them is kept.
docs:
  # Patterns in the syntax of .gitignore: ${e.files} files match now.
  sources:
${$(e.patterns)}${n}  group: ${o} # file: a page for each file; directory: one for all files of a directory
  output: ${s}/reference
  # audience: developers who call this and do not know its inside
  # instructions: |
  #   Say "run", never "job".
  # Pages of your own about several sources:
  # pages:
  #   - path: ${s}/architecture.md
  #     title: How it is built
  #     sources: [${f(e.patterns[0]??"**")}]
`}function fe(e){return`# Pipelines of your own: items from a source, stages on each, stages over all, and where the results go.
# To try this, take the '# ' away, then \`gloss validate\` and \`gloss estimate <name>\`.
#
${`pipelines:
${D(e)}`.split(`
`).map(s=>`# ${s}`.trimEnd()).join(`
`).replace(/\n#$/,`
`)}`}function pe(e){return (0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_33__.c)(e,{width:ae}).replaceAll(/^/gm,"# ")}function $(e){return e.map(t=>`    - ${f(t)}
`).join("")}var q=`# Once a week: pages whose sources changed are written anew and proposed in one pull request, \`gloss/docs\`.
# Nothing to do, nothing happens. Paste as .github/workflows/gloss-docs.yml.
name: Gloss docs
on:
  schedule:
    - cron: "17 4 * * 1"
  workflow_dispatch:

permissions: {}

# Two runs would only do the same work; the one that goes on is not cancelled.
concurrency:
  group: gloss-docs-\${{ github.repository }}
  cancel-in-progress: false

jobs:
  docs:
    runs-on: ubuntu-latest
    permissions:
      contents: write # the commit on gloss/docs
      pull-requests: write # the pull request
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: OWNER/gloss@v0 # where you keep this repository
        with:
          pipeline: docs
          model: openai:gpt-5-mini
          api-key: \${{ secrets.OPENAI_API_KEY }}
`;var F=`# On every pull request: one comment with what it changes, kept up to date. Paste as .github/workflows/gloss.yml.
name: Gloss summary
on: pull_request

permissions: {}

# Runs of one pull request wait for each other: each starts from the answers of the one before.
concurrency:
  group: gloss-summary-\${{ github.event.pull_request.number }}

jobs:
  summary:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 2 # the files then cost no API call
          persist-credentials: false
      - uses: OWNER/gloss@v0 # where you keep this repository
        with:
          model: openai:gpt-5-mini
          api-key: \${{ secrets.OPENAI_API_KEY }}
`;var ge=/^https?:\/\/(?:[\w.-]*gitlab[\w.-]*|bitbucket\.org|codeberg\.org|[\w.-]*gitea[\w.-]*)(?::\d+)?\//;function G({remote:e,sources:t}){if(e!==void 0&&ge.test(e))return[];let s=e!==void 0&&!e.startsWith("https://github.com/"),o=a=>s?a.replaceAll("OWNER/gloss@v0","OWNER/gloss/action@v0"):a,n={path:".github/workflows/gloss.yml",text:o(F)},r={path:".github/workflows/gloss-docs.yml",text:o(q)};return t.patterns.length===0?[n]:[n,r]}var he=8,ye=/\.mdx?$/i,we=/(?:^|\/)(?:changelog|changes|history|licen[sc]e|contributing|code_of_conduct|security|authors|agents|claude|todo)[^/]*$|(?:^|\/)(?:\.[^/]+|node_modules|tests?|__tests__|fixtures|testdata|vendor|templates?)\//i,be=["docs","doc","documentation","content","website","site","guide","book"];function B(e){let t=e.filter(d=>ye.test(d)&&!we.test(d)),o=be.map(d=>({directory:d,files:t.filter(p=>p.startsWith(`${d}/`))})).sort((d,p)=>p.files.length-d.files.length)[0],n=o!==void 0&&o.files.length>0&&o.files.length*2>=t.length,r=n?o.files:t,a=r.some(d=>/x$/i.test(d))?"*.{md,mdx}":"*.md",i=n?`/${o.directory}/**/${a}`:a,c=!n&&e.some(d=>d.startsWith(".github/"))?["!/.github/"]:[],u=r.length===0?[]:[i,...c],m=u.length===0?0:e.filter((0,_chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_10__.c)(u,"source.files")).length;return{directory:o?.files.length?o.directory:void 0,patterns:u,files:m,isMany:r.length>=he}}var H=/(?:^|\/)(?:\.[^/]+|_?examples?|samples?|docs|doc(?=\/(?!.*\.go$))|documentation|docs_src|scripts?|bench(?:marks?)?|tools?|demos?|playgrounds?|website|site|e2e|hack|ci|specs?|migrat(?:e|ions?))\//i,Se=/(?:^|\/)(?:[^/]*\.config\.[a-z]+|\.[^/]*|setup\.py|noxfile\.py|gulpfile\.[a-z]+|build\.rs)$/i,Y=/^[\w@][\w@.-]*$/,ve=6,$e=.04;function z(e){let t=e.filter(l=>(0,_chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_13__.a)(l)!==void 0&&(0,_chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_10__.a)(l)===void 0),s=t.filter(l=>!H.test(l)&&!Se.test(l));if(s.length===0)return{patterns:[],ignore:[],files:0};let n=[...Map.groupBy(s,l=>l.includes("/")?l.split("/")[0]??"":"")].filter(([,l])=>l.length>=s.length*$e).sort((l,d)=>d[1].length-l[1].length),r=n.flatMap(([l,d])=>ke(l,d)),i=r.length<=ve&&n.every(([l])=>l===""||Y.test(l))?r:["**"],c=(0,_chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_10__.c)(i,"docs.sources"),u=xe(t.filter(l=>c(l))),m=u.length===0?()=>!1:(0,_chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_10__.c)(u,"docs.ignore");return{patterns:i,ignore:u,files:t.filter(l=>c(l)&&!m(l)).length}}function ke(e,t){if(e==="")return[...new Set(t.map(r=>r.slice(r.lastIndexOf(".")+1)))].filter(r=>/^\w+$/.test(r)).map(r=>`/*.${r}`);let s=new Set(t.map(n=>n.split("/")[1])),o=t.filter(n=>n.split("/")[2]==="src");return s.size>1&&o.length>t.length/2?[`/${e}/*/src/`]:[`/${e}/`]}function xe(e){let t=e.flatMap(s=>H.exec(s)?.[0].replace(/^\//,"")??[]);return[...new Set(t)].filter(s=>Y.test(s.slice(0,-1))).sort()}var Te=/\.(?:csv|tsv|jsonl|ndjson|json)$/i,Ee=/(?:^|\/)(?:\.[^/]*(?:\/|$)|package(?:-lock)?\.json$|tsconfig[^/]*$|[^/]*(?:config|schema|manifest|lock|rc|composer|tasks|launch|deno|turbo|nx|lerna|renovate|vercel|biome|contributors)[^/]*\.json$|locales?\/|i18n\/|snapshots?\/|dist\/|build\/)/i,Ae=2*1024*1024,Pe=12,Oe=["id","key","slug","sku","code","name","title"],_e=5e3;async function K(e){let s=(await e.list()).filter(Re).sort((r,a)=>b(r)-b(a)||r.path.localeCompare(a.path)).slice(0,Pe),o=await e.readTexts(s.map(({path:r})=>r));return s.flatMap(({path:r})=>Me(r,o.get(r))??[]).sort((r,a)=>b(r)-b(a)||a.rows-r.rows)[0]}function Re({path:e,size:t}){return!Te.test(e)||Ee.test(e)||t===0||t>Ae?!1:/^[\w@./ -]+$/.test(e)&&(0,_chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_10__.a)(e)===void 0}function b({path:e}){return(/(?:^|\/)(?:data|tables|catalog|content)\//i.test(e)?0:2)+(/json$/i.test(e)?1:0)}function Me(e,t){let s=t===void 0?[]:Ce(e,t),o=Object.keys(s[0]??{}).filter(a=>a.trim()!=="");if(s.length<2||s.length>_e||o.length<2)return;let r=[...Oe.flatMap(a=>o.find(i=>i.toLowerCase()===a)??[]),...o].find(a=>Ie(s,a));return{path:e,rows:s.length,columns:o,key:r}}function Ce(e,t){try{return (0,_chunk_4DLEHHUY_js__WEBPACK_IMPORTED_MODULE_8__.b)({path:e,text:t})}catch(s){if(s instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_35__.a)return[];throw s}}function Ie(e,t){if(t.length>100||/[\r\n]/.test(t))return!1;let s=e.map(o=>o[t]);return s.every(o=>/^(?=.{1,200}$)\s*\S/.test(String(o??""))&&typeof o!="object")?new Set(s.map(String)).size===e.length:!1}var X={ts:"TypeScript",tsx:"TypeScript",mts:"TypeScript",cts:"TypeScript",js:"JavaScript",mjs:"JavaScript",cjs:"JavaScript",jsx:"JavaScript",py:"Python",go:"Go",rs:"Rust",java:"Java",kt:"Kotlin",cs:"C#",c:"C",h:"C",cc:"C++",cpp:"C++",hpp:"C++",php:"PHP",rb:"Ruby",swift:"Swift",sh:"Shell",bash:"Shell",md:"Markdown",mdx:"Markdown",rst:"reStructuredText",vue:"Vue",svelte:"Svelte",scala:"Scala",ex:"Elixir",exs:"Elixir",css:"CSS",html:"HTML",sql:"SQL",csv:"CSV"},je=5;function J(e){let t=new Map;for(let s of e){let o=/\.([a-z]+)$/i.exec(s)?.[1]?.toLowerCase()??"",n=Object.hasOwn(X,o)?X[o]:void 0;n!==void 0&&t.set(n,(t.get(n)??0)+1)}return[...t].map(([s,o])=>({name:s,files:o})).sort((s,o)=>o.files-s.files||s.name.localeCompare(o.name)).slice(0,je)}var We=/(?:^|\/)((?:tests?|specs?|__tests__|e2e)\/)/,Ne=3,De=["*.snap","__snapshots__/","fixtures/","testdata/","*.svg"];async function U(e){let{tree:t,defaultBranch:s,remote:o}=e,n=await t.list(),r=n.map(({path:i})=>i),a=r.flatMap(i=>{let c=We.exec(i);return c?.[1]===void 0?[]:[i.slice(0,c.index)+c[0]]});return{files:n.length,bytes:n.reduce((i,{size:c})=>i+c,0),languages:J(r),sources:z(r),tests:[...new Set(a)].sort((i,c)=>i.length-c.length).slice(0,Ne),noise:De.filter(i=>r.some((0,_chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_10__.c)([i],"defaults.ignore"))),docs:B(r),table:await K(t),defaultBranch:s,remote:o}}async function V(e){let{directory:t,tree:s,files:o,force:n,dryRun:r}=e,a=new Map((await s.list()).map(({path:c,blob:u})=>[c,u])),i=[];for(let{path:c,text:u}of o)if((0,node_fs__WEBPACK_IMPORTED_MODULE_40__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_39__.join)(t,c),{throwIfNoEntry:!1})!==void 0&&!n)i.push({path:c,state:"left",reason:"it is there already; --force writes it anew"});else if(r)i.push({path:c,state:"written"});else{let l={path:c,content:u,basedOn:a.get(c)??null},{unchanged:d,leftAlone:p}=await (0,_chunk_3NHCAZOL_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:t,changes:[l]}),[k]=p;k?i.push({path:c,state:"left",reason:k.reason}):i.push({path:c,state:d.length>0?"unchanged":"written"})}return i}async function Ft(e){let{command:t,settings:s,terminal:o}=e,{force:n,dryRun:r,repo:a}=t,{directory:i,bare:c}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_6__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_39__.resolve)(s.directory,a??".")});if(c)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_35__.a({code:"usage",message:`'${i}' is a bare repository: it has no files to write.`,remedy:"Pass a repository with a work tree by --repo DIR."});let u=await (0,_chunk_DWDNIH4Q_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:i}),m=await U({tree:u,defaultBranch:await I({directory:i}),remote:await (0,_chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_3__.a)({directory:i})}),l={path:_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_16__.a,text:L(m)};(0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_14__.g)({text:l.text,file:_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_16__.a});let d=[l,...G(m)],p=await V({directory:i,tree:u,files:d,force:n,dryRun:r});return o.out((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_32__.a)(W({survey:m,files:d,outcomes:p,dryRun:r,repo:a}))),0}


/***/ }),

/***/ 3523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ e),
/* harmony export */   b: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var e=["critical","high","medium","low"],t=["correctness","security","performance","reliability","maintainability","testing","documentation"];


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g),
/* harmony export */   b: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var e="&#124;";function g(r){let n=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__.a)(r).replace(/\n/g," ");return n.trim()===""?"`(empty)`":n.split("|").map(t=>t.trim()===""?t:s(t)).join(e)}function s(r){let n="`".repeat(o(r)+1),t=/^`|`$|^ .* $/s.test(r)?" ":"";return`${n}${t}${r}${t}${n}`}function o(r){let n=0;for(let[t]of r.matchAll(/`+/g))n=Math.max(n,t.length);return n}


/***/ }),

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var n={typescript:"ts mts cts",tsx:"tsx",javascript:"js mjs cjs jsx",python:"py pyi",go:"go",rust:"rs",java:"java",csharp:"cs",c:"c h",cpp:"cc cpp cxx c++ hh hpp hxx h++ ipp inl tpp",php:"php",ruby:"rb rake gemspec ru",bash:"sh bash"},p=new Map(Object.entries(n).flatMap(([s,e])=>e.split(" ").map(a=>[a,s]))),c=new Map([["Rakefile","ruby"],["Gemfile","ruby"],["Vagrantfile","ruby"],[".bashrc","bash"],[".bash_profile","bash"]]);function r(s){let e=s.slice(s.lastIndexOf("/")+1),a=c.get(e);if(a!==void 0)return a;let t=e.lastIndexOf(".");return t<1?void 0:p.get(e.slice(t+1).toLowerCase())}


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ A),
/* harmony export */   c: () => (/* binding */ v),
/* harmony export */   d: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(skip-checks:\s{0,9}true)/gi,a=/[@#/]|www\.|mailto:|xmpp:|gh-/i,p=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?<![a-z0-9])(?:www\.|mailto:|xmpp:))/i,m=/[，。、；：！？」』】）〉》”’…]/,x=/@[\w-]|#\d|(?<![a-z0-9])gh-\d/i,T=/^\/[a-z]/i;function u(i){let n=[],t=0;for(let e of i.matchAll(h))g(i.slice(t,e.index),n),r(n,e[1]??e[2]??"",!0),t=e.index+e[0].length;return g(i.slice(t),n),n}function g(i,n){let t=a.test(i)?i.matchAll(/\s+|\S+/g):[[i]];for(let[e]of t)a.test(e)?w(e,n):r(n,e,!1)}function w(i,n){let t=i;for(let e=t.search(p);e!==-1;e=t.search(p)){f(t.slice(0,e),n);let s=t.slice(e).search(m),o=d(s===-1?t.slice(e):t.slice(e,e+s));r(n,o,!0),t=t.slice(e+o.length)}f(t,n)}function f(i,n){for(let[t]of i.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]+/g)){let e=/^[([{<"'*_~]*/.exec(t)?.[0]??"",s=d(t.slice(e.length)),o=x.test(s)||e===""&&T.test(s);r(n,o?e:t,!1),o&&(r(n,s,!0),r(n,t.slice(e.length+s.length),!1))}}function d(i){let n=i.length;for(;n>1&&`.,;:!?)]}>"'*~`.includes(i[n-1]??" ");)n-=1;let t=i.slice(0,n);return t.includes("(")&&!t.includes(")")&&i[n]===")"?`${t})`:t}function r(i,n,t){let e=i.at(-1);n!==""&&(e&&e.live===t?e.text+=n:i.push({text:n,live:t}))}function A(i){return v((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(i).replace(/\s+/g," ").trim())}function v(i){let n=u(i).map(t=>t.live?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.text):k(t.text));return S(n)}function S(i){let n=[],t="";for(let e of i)t.endsWith("`")&&e.startsWith("`")&&n.push(" "),n.push(e),t=e||t;return n.join("")}function k(i){return i.replace(/[\\`*_~[\]$]/g,"\\$&").replace(/&(?=[#a-z])/gi,"&amp;").replace(/</g,"&lt;").replace(/\|/g,"&#124;").replace(/^[#>+=-]|^:(?=-)/gm,"\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/gm,"$1\\$2").replace(/(?<=\s)#(?=#*$)/gm,"\\#")}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var o=".github/gloss.yml";


/***/ })

};
