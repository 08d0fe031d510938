export const id = 9662;
export const ids = [9662];
export const modules = {

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(581);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7063);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function j(n){let{expected:i,settings:c}=n,{prices:t,budgetUsd:p}=c,l=i.filter(({calls:e,model:d})=>e>0&&!d.startsWith("offline:")),r=(0,_chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_1__.a)(l),o=(0,_chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_1__.b)({expected:i,priceOf:e=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.e)({model:e,overrides:t})});if(l.length===0)return{estimate:{...r,costUsd:0,costUsdRange:[0,0]},lines:["no model would be called"]};let u=[...new Set(l.map(({model:e})=>e))],{modelCalls:w,tokensIn:E,tokensOut:R}=r,s=[`would send about ${f(E)} tokens in ${f(w)} calls to ${u.join(", ")}, and get about ${f(R)}`];if(o===null){let e=u.filter(d=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.e)({model:d,overrides:t})===void 0);return s.push(`cost not known: no price for ${e.join(", ")} (\`prices\` in the configuration can say it)`),{estimate:{...r,costUsd:null},lines:s}}let U=u.some(e=>t!==void 0&&Object.hasOwn(t,e))?"prices of the configuration":`prices of ${_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.d}`;return s.push(`would cost ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__.b)(o.costUsdRange)}, about ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__.a)(o.costUsd)} (${U})`),p!==void 0&&s.push(k(p,o.costUsdRange)),{estimate:{...r,...o},lines:s}}function k(n,[i,c]){let t=`the budget of ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__.a)(n)}`;return c<=n?`${t} is enough`:i>n?`${t} is not enough for all of it`:`${t} may not be enough for all of it`}function f(n){return n.toLocaleString("en-US")}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Me),
/* harmony export */   b: () => (/* binding */ st)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7735);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8873);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8496);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function Me(e){let t;return async n=>(t??=(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__.c)(e),(await t).readTexts(n))}function g(e){let{baseSha:t,headSha:n,output:i,paths:s}=e;return["diff-tree","-r","-M","-l1000","-O/dev/null","--no-relative","--ignore-submodules=none","--no-ext-diff","--no-textconv","--no-color","--submodule=short","--diff-algorithm=myers","--indent-heuristic","--inter-hunk-context=0","--full-index","--no-abbrev","--src-prefix=a/","--dst-prefix=b/",...i,"--end-of-options",t,n,"--",...s]}var z=512*1024*1024,K="160000",J=/^0+$/;async function _(e){let{directory:t,signal:n}=e,i=g({...e,output:["--raw","--numstat","-z"],paths:[]}),s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:t,args:i,maxBytes:z,signal:n});return Q(s.toString("latin1").split("\0"))}function Q(e){let t=[],n=new Map,i=e.values(),s=()=>i.next().value??"";for(let r=s();r!=="";r=s())if(r.startsWith(":")){let[o="",a="",c="",d="",u=""]=r.slice(1).split(" "),y=/^[RC]/.test(u)?s():void 0;t.push({oldMode:o,newMode:a,oldBlob:c,newBlob:d,letter:u.slice(0,1),oldName:y,name:s()})}else{let[,o,a="",c=""]=/^(-|\d+)\t(-|\d+)\t(.*)$/s.exec(r)??[];if(o===void 0)throw v(`the record '${r.slice(0,100)}'`);c===""&&s(),n.set(c||s(),{added:o,deleted:a})}return t.map(r=>V(r,n))}function V(e,t){let{oldMode:n,newMode:i,oldBlob:s,newBlob:r,oldName:o,name:a}=e,c=t.get(a),d=(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_2__.a)(a);if(c===void 0)throw v(`no line counts for '${d.text}'`);let u=o===void 0?void 0:(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_2__.a)(o),y=[{mode:n,blob:s},{mode:i,blob:r}];return{file:{path:d.text,...u&&{previousPath:u.text},status:ee(e),additions:Number.parseInt(c.added,10)||0,deletions:Number.parseInt(c.deleted,10)||0,binary:c.added==="-"},blobs:y.filter(({mode:C,blob:Y})=>C!==K&&!J.test(Y)).map(({blob:C})=>C),nameable:d.exact&&u?.exact!==!1}}var Z={A:"added",C:"copied",D:"removed",M:"modified",R:"renamed"};function ee({letter:e,oldBlob:t,newBlob:n}){return e==="M"&&t===n?"changed":Z[e]??"changed"}function v(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`git's list of changed files is not understood: ${e}.`})}var S={changedLines:2e4,bytes:4194304,pathBytes:24e3};function O(e,t=S){let n=[],i=[],s={changedLines:0,bytes:0,pathBytes:0};for(let r of e){let o=r.paths.reduce((d,u)=>d+Buffer.byteLength(u)+1,0),a={changedLines:s.changedLines+r.changedLines,bytes:s.bytes+r.bytes,pathBytes:s.pathBytes+o};(a.changedLines>t.changedLines||a.bytes>t.bytes||a.pathBytes>t.pathBytes)&&i.length>0?(n.push(i),i=[],s={changedLines:r.changedLines,bytes:r.bytes,pathBytes:o}):s=a,i.push(r)}return i.length>0&&n.push(i),n}var te={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,"\\":92},ne=/^"((?:[^"\\]|\\.)*)"/s,ie=/\\([0-7]{3})|\\(.)|([^\\]+)/gs;function p(e){let t=ne.exec(e);if(!t)return;let n=new TextEncoder,i=[];for(let[,s,r,o]of(t[1]??"").matchAll(ie))s!==void 0?i.push(Number.parseInt(s,8)):r!==void 0?i.push(te[r]??r.charCodeAt(0)):i.push(...n.encode(o??""));return{path:new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(i)),length:t[0].length}}function G(e){return p(e)?.path??e}function $(e){let t=e.slice(11),n=t.startsWith('"')?se(t):re(t);if(n!==void 0)return n;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff names a file as '${e.slice(0,200)}', which is not 'a/PATH b/PATH'.`,remedy:"Run git diff with --src-prefix=a/ --dst-prefix=b/."})}function re(e){let t=e.slice(2,2+(e.length-5)/2);return e.length>5&&e===`a/${t} b/${t}`?t:void 0}function se(e){let t=p(e),n=t&&p(e.slice(t.length+1));if(!t?.path.startsWith("a/")||!n?.path.startsWith("b/"))return;let i=t.path.slice(2);return n.path.slice(2)===i?i:void 0}var[oe,ae,de,ce,I]=[10,32,43,45,92];function k({diff:e,start:t,path:n}){let i={end:t,additions:0,deletions:0};for(;e.startsWith("@@ ",i.end);)ue({diff:e,path:n,totals:i});return i}function ue({diff:e,path:t,totals:n}){let i=(0,_chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_4__.a)(e.slice(n.end,l(e,n.end)).replace(/\n$/,""));if(!i)throw B(t);let{oldLines:s,newLines:r}=i,o=l(e,n.end);for(;s>0||r>0||e.charCodeAt(o)===I;){let a=e.charCodeAt(o);if(a===de)r-=1,n.additions+=1;else if(a===ce)s-=1,n.deletions+=1;else if(a===ae||a===oe)s-=1,r-=1;else if(a!==I)throw B(t);if(s<0||r<0)throw B(t);o=l(e,o)}n.end=o}function l(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}function B(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff of '${e}' is broken or cut off inside a hunk.`,remedy:"Run git diff again and read its whole output."})}function D({diff:e}){let t=[],n=0;for(;n<e.length;){let{file:i,end:s}=he(e,n),r=t.at(-1);r&&me(r,i)?t[t.length-1]=be(r,i):t.push(i),n=s}return t}function he(e,t){let{header:n,end:i}=le(e,t),s=n.to??$(n.firstLine),r=k({diff:e,start:i,path:s}),o=e.slice(i,e.endsWith(`
`,r.end)?r.end-1:r.end);return{file:{path:s,...n.from===void 0?{}:{previousPath:n.from},status:n.status??(n.modeChanged&&!o&&!n.binary?"changed":"modified"),additions:r.additions,deletions:r.deletions,binary:n.binary,...o?{patch:o}:{}},end:r.end}}function le(e,t){let n=l(e,t),i=N(e,t,n);if(!i.startsWith("diff --git "))throw X(i);let s={firstLine:i,modeChanged:!1,binary:!1};for(;n<e.length&&!e.startsWith("@@ ",n)&&!e.startsWith("diff --git ",n);){let r=l(e,n),o=N(e,n,r);n=o==="GIT binary patch"?pe(e,r):r,ge(s,o)}return{header:s,end:n}}var f=()=>{},U=e=>{e.binary=!0},W=e=>t=>{t.status=e},m=(e,t)=>(n,i)=>{n[e]=G(i),n.status=t},fe=[["index ",f],["--- ",f],["+++ ",f],["similarity index ",f],["dissimilarity index ",f],["new file mode ",W("added")],["deleted file mode ",W("removed")],["rename from ",m("from","renamed")],["rename to ",m("to","renamed")],["copy from ",m("from","copied")],["copy to ",m("to","copied")],["old mode ",f],["new mode ",e=>{e.modeChanged=!0}],["Binary files ",U],["GIT binary patch",U]];function ge(e,t){let n=fe.find(([i])=>t.startsWith(i));if(!n)throw X(t);n[1](e,t.slice(n[0].length))}function pe(e,t){let n=e.indexOf(`
diff --git `,t);return n===-1?e.length:n+1}function me(e,t){return e.status==="removed"&&t.status==="added"&&e.path===t.path}function be(e,t){let n=[e.patch,t.patch].filter(i=>i!==void 0);return{path:t.path,status:"changed",additions:t.additions,deletions:e.deletions,binary:e.binary||t.binary,...n.length>0?{patch:n.join(`
`)}:{}}}function N(e,t,n){return e.slice(t,e.endsWith(`
`,n)&&n>t?n-1:n)}function X(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff has a line that is not part of git's format: '${e.slice(0,200)}'.`,remedy:"Run git diff with --no-color --no-ext-diff --submodule=short between two commits."})}async function T(e){let{directory:t,maxBytes:n,signal:i}=e,s=g({...e,output:["--patch","-U3"]}),r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:t,args:s,maxBytes:n,signal:i});if(r.overflow)return{failure:`diff too large (over ${Math.round(n/1024)} KiB)`};if(r.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.a)({directory:t,args:s},r);try{return{files:D({diff:r.stdout.toString("utf8")})}}catch(o){if(o instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a)return{failure:o.message};throw o}}var ye=2e4,j=2*1024*1024,Ce=j/2,we=4*S.bytes;async function st(e){(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.baseSha),(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.headSha);let{directory:t}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.f)(e),n={...e,directory:t},{signal:i}=n,s=await _(n),r=await (0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_2__.d)({directory:t,blobs:s.flatMap(({blobs:d})=>d),signal:i}),o=s.flatMap(d=>xe(d,r)),{alone:a=[],together:c=[]}=Object.groupBy(o,({bytes:d})=>d>Ce?"alone":"together");for(let d of O(c))a.push(...await Se(n,d));for(let d of a)await Be(n,d);return s.map(({file:d})=>d)}function xe({file:e,blobs:t,nameable:n},i){let s=t.reduce((d,u)=>d+(i.get(u)??0),0),r=Math.max(0,...t.map(d=>i.get(d)??0)),o=e.additions+e.deletions;if(r>_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.c?e.patchMissing=`file too large to compare (${Te(r)} MiB)`:o>ye?e.patchMissing=`diff too large (${o} changed lines)`:o>0&&!n&&(e.patchMissing="its path is not UTF-8"),e.patchMissing!==void 0||o===0)return[];let{path:a,previousPath:c}=e;return[{file:e,paths:c===void 0?[a]:[c,a],changedLines:o,bytes:s}]}async function Se(e,t){let n=t.flatMap(r=>r.paths),i=await T({...e,paths:n,maxBytes:we});if("failure"in i)return t;let s=new Map(i.files.map(r=>[b(r),r.patch]));return t.filter(({file:r})=>!q(r,s.get(b(r))))}async function Be(e,{file:t,paths:n}){let i=await T({...e,paths:n,maxBytes:j});"failure"in i?t.patchMissing=i.failure:q(t,i.files.find(s=>b(s)===b(t))?.patch)||(t.patchMissing="git gave no patch for it")}function q(e,t){return t!==void 0&&(e.patch=t),t!==void 0}function b({path:e,previousPath:t=""}){return`${t}\0${e}`}function Te(e){return Math.round(e/1024/1024)}


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

/***/ 7001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ n),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var n=["AGENTS.md",".github/copilot-instructions.md"];function i(t){return[...t].join(`

`).trim().slice(0,4e3).toWellFormed()}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6112);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1491);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7779);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=200*1024,E=600,C=6*1024*1024,q=50,A=56e3,O="its path has little to do with the question",R="has less to do with the question than what was read",_="no text";function z(s){let{tree:e,paths:i,ignore:n,rules:c,question:o}=s;return{identity:JSON.stringify(["files",e.identity,o,i,n,c]),readFiles:async()=>{let t=(0,_chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_3__.b)({paths:i,ignore:n,rules:c}),r=(await e.list()).filter(({path:a})=>!k(t(g(a)))),l=r.filter(({path:a,size:p})=>t(g(a))===void 0&&p<=h),d=b(o,l),u=await $(e,d),x=B({question:o,texts:u,all:i.length>0}),F=new Set(d);return{unlisted:0,files:r.map(({path:a,size:p})=>{let m=x.get(a);if(m!==void 0)return{...g(a),...w(m)};let{patch:N,...M}=g(a),S=t(g(a))??(p>h?`larger than ${h/1024} KiB`:void 0)??(F.has(a)?u.has(a)?R:_:O);return{...M,patchMissing:S}})}}}}function g(s){return{path:s,status:"added",additions:1,deletions:0,binary:!1,patch:`@@ -0,0 +1 @@
+.`}}function k(s){return s==="outside 'paths'"}function b(s,e){let i=new Map(e.map(({path:t,size:r})=>[t,r])),n=t=>t.split("/").length,c=(0,_chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_1__.a)({question:s,files:e}).sort((t,r)=>r.score-t.score||n(t.path)-n(r.path)),o=0;return c.slice(0,E).flatMap(({path:t})=>(o+=i.get(t)??0,o<=C?[t]:[]))}async function $(s,e){let i=new Map;for(let n=0;n<e.length;n+=q){let c=await s.readTexts(e.slice(n,n+q));for(let[o,t]of c)t!==""&&i.set(o,t)}return i}function B(s){let{question:e,texts:i,all:n}=s,c=(0,_chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_1__.a)({question:e,files:[...i].map(([r,l])=>({path:r,text:l}))}),o=new Map,t=A;for(let{path:r,score:l}of c){if(l===0&&!n)break;let d=i.get(r)??"",u=(0,_chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_2__.b)(w(d).patch);u>t&&o.size>0||(o.set(r,d),t-=u)}return o}function w(s){let e=s.replace(/\n$/,"").split(`
`);return{patch:[`@@ -0,0 +1${e.length===1?"":`,${e.length}`} @@`,...e.map(n=>`+${n}`)].join(`
`),additions:e.length}}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ce),
/* harmony export */   b: () => (/* binding */ we),
/* harmony export */   c: () => (/* binding */ Ce),
/* harmony export */   d: () => (/* binding */ Te),
/* harmony export */   e: () => (/* binding */ xe),
/* harmony export */   f: () => (/* binding */ rr),
/* harmony export */   g: () => (/* binding */ Pe),
/* harmony export */   h: () => (/* binding */ ke),
/* harmony export */   i: () => (/* binding */ ot),
/* harmony export */   j: () => (/* binding */ Dr)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_N5OJJHUW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(725);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8101);
/* harmony import */ var _chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7353);
/* harmony import */ var _chunk_VR47NLSA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5680);
/* harmony import */ var _chunk_KSUXDBRX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4532);
/* harmony import */ var _chunk_ZJVVD2Z5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7604);
/* harmony import */ var _chunk_PGLJ3JVZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8358);
/* harmony import */ var _chunk_EMARXJIC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3920);
/* harmony import */ var _chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7190);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2762);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7735);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8873);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7001);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1103);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8862);
/* harmony import */ var _chunk_HBORYJ2M_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6838);
/* harmony import */ var _chunk_C4X6JTPB_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4598);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7239);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7779);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9603);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9881);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5836);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3878);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7975);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function ce(t){let e=await fe(t);if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.stat)(e)).isDirectory())throw de(t,`'${e}' is a file.`);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.access)(e,node_fs__WEBPACK_IMPORTED_MODULE_26__.constants.W_OK|node_fs__WEBPACK_IMPORTED_MODULE_26__.constants.X_OK).catch(()=>{throw de(t,`'${e}' may not be written by this user.`)})}async function fe(t){return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.stat)(t).catch(()=>{})||(0,node_path__WEBPACK_IMPORTED_MODULE_25__.dirname)(t)===t?t:fe((0,node_path__WEBPACK_IMPORTED_MODULE_25__.dirname)(t))}function de(t,e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_24__.a({code:"usage",message:`The results cannot be written to '${t}': ${e}`,remedy:"Name another directory with --out."})}var Ue=65e3;function pe(t){let{outDirectory:e,webUrl:r,headSha:n,pipeline:o}=t;return{maxLength:Ue,linkTo:(i,s)=>r===void 0?void 0:_e({webUrl:r,headSha:n,path:i,...s&&{lines:s}}),publish:async i=>{let s=[{kind:"text",action:"created"}];if(e===void 0)return s;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.mkdir)(e,{recursive:!0});let d={[`${o}.md`]:`${i.comment}
`,[`${o}.txt`]:i.text,"report.json":`${JSON.stringify(i.report,null,2)}
`,...i.review===void 0?{}:{[`${o}.sarif`]:(0,_chunk_HBORYJ2M_js__WEBPACK_IMPORTED_MODULE_16__.a)({findings:i.review.findings,version:_chunk_C4X6JTPB_js__WEBPACK_IMPORTED_MODULE_17__.a})}};for(let[a,m]of Object.entries(d)){let u=(0,node_path__WEBPACK_IMPORTED_MODULE_25__.join)(e,a);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.writeFile)(u,m),s.push({kind:"file",action:"created",path:u})}return s}}}function _e(t){let{webUrl:e,headSha:r,...n}=t,{origin:o,pathname:i}=new URL(e),[s="",...d]=i.slice(1).split("/").reverse();return (0,_chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_10__.a)({serverUrl:o,owner:d.reverse().join("/"),repo:s,sha:r,...n})}async function le(t){let e=await (0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__.c)(t).catch(()=>{});return e?(0,_chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_13__.b)((await e.readTexts(_chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_13__.a)).values()):""}var Fe=20,Ge=12,ge=["refs/remotes/origin/HEAD","refs/remotes/origin/main","refs/remotes/origin/master","refs/heads/main","refs/heads/master"];async function E({directory:t}){let e=await Le(t),[r]=e;if(r===void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_24__.a({code:"usage",message:`'${t}' has no commits yet.`,remedy:"Commit something."});let n={headSha:r,headName:await Be(t,r)},o=await je(t,r);if(o)return{...o,...n};let i=e.at(-1);return i!==void 0&&e.length>1?{baseSha:i,baseName:`HEAD~${e.length-1}`,...n}:{baseSha:await (0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__.a)({directory:t}),baseName:"(empty tree)",...n}}async function Le(t){if((await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_12__.e)({directory:t,args:["rev-parse","--verify","--quiet","HEAD^{commit}"]})).exitCode!==0)return[];let r=`--max-count=${Fe+1}`;return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_12__.d)({directory:t,args:["rev-list","--first-parent",r,"HEAD","--"]})).toString("latin1").trim().split(`
`)}async function je(t,e){for(let{sha:r,name:n}of await He(t)){let o=await (0,_chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_9__.a)({directory:t,base:r,head:e});if(o===e)return;if(o!==void 0)return{baseSha:o,baseName:n}}}async function He(t){let r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_12__.d)({directory:t,args:["for-each-ref","--format=%(refname) %(objectname) %(symref)",...ge]}),n=new Map;for(let o of r.toString("utf8").split(`
`)){let[i="",s="",d]=o.split(" ");n.set(i,{sha:s,name:(d||i).replace(/^refs\/(heads|remotes\/origin)\//,"")})}return ge.flatMap(o=>n.get(o)??[])}async function Be(t,e){let{exitCode:r,stdout:n}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_12__.e)({directory:t,args:["symbolic-ref","--quiet","--short","HEAD"]});return r===0?n.toString("utf8").trim():e.slice(0,Ge)}async function ye(t){let{directory:e,base:r,head:n}=t,o=await Ye({directory:e,base:r,head:n});if(await he(e,o.baseSha)===await he(e,o.headSha))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_24__.a({code:"usage",message:`Nothing changed between ${o.baseName} and ${o.headName}.`,remedy:"Name another comparison with --base and --head."});return o}async function Ye(t){let{directory:e,base:r,head:n}=t;if(r===void 0&&n===void 0)return E({directory:e});let o=n??"HEAD",i=await (0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__.d)({directory:e,name:o});if(r===void 0){let a=await E({directory:e}),m=await (0,_chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_9__.a)({directory:e,base:a.baseSha,head:i}).catch(()=>{});return{...a,baseSha:m??a.baseSha,headSha:i,headName:o}}let s=await (0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__.d)({directory:e,name:r});return{baseSha:(await Je(e,r)?await (0,_chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_9__.a)({directory:e,base:s,head:i}):void 0)??s,headSha:i,baseName:r,headName:o}}async function Je(t,e){let n=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_12__.d)({directory:t,args:["rev-parse","--symbolic-full-name","--end-of-options",e]}).catch(()=>"")).toString();return/^refs\/(heads|remotes)\//m.test(n)}async function he(t,e){let r=["rev-parse","--verify","--end-of-options",`${e}^{tree}`];return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_12__.d)({directory:t,args:r})).toString().trim()}async function we(t){let{command:e,directory:r,again:n}=t;if(n?.target.kind==="range"){let{baseSha:o,headSha:i,baseName:s,headName:d}=n.target;return{baseSha:o,headSha:i,baseName:s,headName:d}}return await ye({directory:r,base:e.base,head:e.head})}function be({pipeline:t,base:e,paths:r}){return t==="ask"&&e===void 0&&r.length>0}async function Se(t){let{command:e,directory:r,repository:n,files:o,asked:i,again:s,signal:d}=t;if(i.ask?.of==="files"){let m=e.head??"HEAD",c=(s?.target.kind==="tree"?s.target.sha:void 0)??await (0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__.d)({directory:r,name:m}),h=await (0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__.c)({directory:r,sha:c}),{identity:b}=h;return{headSha:c,target:{kind:"tree",repository:n,identity:b,sha:c,baseName:m,headName:c.slice(0,7)},source:(0,_chunk_KSUXDBRX_js__WEBPACK_IMPORTED_MODULE_5__.a)({...o,tree:h,question:i.ask.question})}}let a=await we({command:e,directory:r,again:s});return{headSha:a.headSha,target:{kind:"range",repository:n,...a},source:{readFiles:async()=>({files:await (0,_chunk_EMARXJIC_js__WEBPACK_IMPORTED_MODULE_8__.b)({directory:r,...a,signal:d}),unlisted:0}),readAbout:async()=>({title:"",body:"",guidance:await le({directory:r,sha:a.baseSha})}),readTexts:(0,_chunk_EMARXJIC_js__WEBPACK_IMPORTED_MODULE_8__.a)({directory:r,sha:a.headSha})}}}function Ce(t){let{request:e,again:r}=t;return r===void 0?e:(0,node_util__WEBPACK_IMPORTED_MODULE_28__.isDeepStrictEqual)(r.target,e.target)&&(0,node_util__WEBPACK_IMPORTED_MODULE_28__.isDeepStrictEqual)(r.options.definition?.source,e.options.definition?.source)?r:e}var Xe=new Set(["runs","results","reports"]);async function Te(t){(0,_chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_15__.a)(t);try{if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.readdir)(t)).every(r=>Xe.has(r)))return;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_27__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_25__.join)(t,".gitignore"),`*
`)}catch(e){throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_24__.a({code:"state",message:`The state directory '${t}' cannot be used (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_24__.b)(e)}).`,remedy:"Make it readable and writable, or choose another state directory (`--state-dir`).",cause:e})}}function Ee(t){let e=_chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_21__.a.flatMap(r=>{let n=(0,_chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,node_path__WEBPACK_IMPORTED_MODULE_25__.join)(t,r));return n===void 0?[]:[[r,n]]});return (0,_chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_20__.c)(new Map(e))}function xe(t){let{command:e,directory:r}=t,n=a=>a===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_25__.resolve)(r,a),{repo:o=".",out:i,thread:s,config:d}=e;return{...e,repo:n(o),out:n(i),thread:n(s),config:n(d),baseUrl:void 0,stateDir:void 0}}function rr(t){let e=t.results.get((0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_14__.e)(t.lineage));return e&&e.value}function Pe({report:t},{stderr:e}){if(t===void 0)return;let r=(0,_chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_23__.a)(t),n=(0,_chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_23__.b)(t);r!==""&&e.write(`gloss: cost ${r}
`),n!==void 0&&e.write(`gloss: ${n} Go on with: gloss retry --budget-usd N
`)}var Ne=24,Ze=5e3,et=100,$e={plan:"reading the changes",read:"reading files",combine:"combining",publish:"writing"};function ke(t){let{stream:e,now:r}=t,n="plan",o={items:0,reused:0,done:0,failed:0},i=Number.NEGATIVE_INFINITY,s="",d="";function a(m){let u=e.isTTY?et:Ze;if(!m&&r()-i<u)return;let c=tt(n,o,e.isTTY===!0)+d;c!==s&&(i=r(),s=c,e.write(e.isTTY?`\r\x1B[K${c}`:`${c}
`))}return{planned:({items:m,reused:u})=>{Object.assign(o,{items:m,reused:u,done:u}),a(!0)},finished:({items:m,failed:u})=>{o.done+=m,o.failed+=u,d="",a(!1)},note:m=>{d=` \xB7 ${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_22__.b)(m)}`,a(!1)},stage:m=>{m!==n&&(n=m,d="",a(!0))},clear:()=>{e.isTTY&&s!==""&&e.write("\r\x1B[K"),s=""}}}function tt(t,e,r){let{items:n,reused:o,done:i,failed:s}=e,d=[`${i} of ${n} items`,o>0?`${o} reused`:"",s>0?`${s} failed`:""].filter(Boolean);if(n===0)return`gloss: ${$e[t]} \u2026`;let a=Math.round(Ne*Math.min(i+s,n)/n);return`gloss: ${r?`${"\u2588".repeat(a)}${"\u2591".repeat(Ne-a)} `:""}${d.join(", ")} \xB7 ${$e[t]}`}var ot={complete:0,skipped:0,waiting:0,partial:3,failed:1};async function Dr(t){let{command:e,settings:r,terminal:n,signal:o,again:i}=t;if(e.pipeline==="docs"){let{runDocsCommand:l}=await Promise.all(/* import() */[__webpack_require__.e(5888), __webpack_require__.e(9855), __webpack_require__.e(2234)]).then(__webpack_require__.bind(__webpack_require__, 2234));return l({...t,models:P(r.models,e)})}if(!["summary","review","ask"].includes(e.pipeline)){let{runDefinitionCommand:l}=await Promise.all(/* import() */[__webpack_require__.e(882), __webpack_require__.e(9855), __webpack_require__.e(566)]).then(__webpack_require__.bind(__webpack_require__, 566));return l({...t,models:P(r.models,e)})}it(e),(0,_chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_19__.b)({paths:e.paths,ignore:e.ignore});let s=e.out===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_25__.resolve)(r.directory,e.out);s!==void 0&&await ce(s);let d=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_12__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_25__.resolve)(r.directory,e.repo??".")}),{directory:a}=d,{config:m}=(0,_chunk_N5OJJHUW_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:a,typedIn:r.directory,file:e.config}),u=e.model??r.model??m.defaults.model??_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_18__.a;(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_18__.c)(u);let c=(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__.f)({...e,config:m,model:u,models:P(r.models,e)});e.dryRun||(0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_14__.d)({id:u,settings:c});let h=await (0,_chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:a}),b=(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__.e)(e,m.defaults,Ee(a)),N=(0,_chunk_ZJVVD2Z5_js__WEBPACK_IMPORTED_MODULE_6__.a)({...e,of:be(e)?"files":"change"}),{target:ve,source:$,headSha:De}=await Se({command:e,directory:a,again:i,signal:o,files:b,asked:N,repository:st(h,a)}),k=Ce({request:{pipeline:e.pipeline,target:ve,options:{model:u,packing:e.packing,...b,...(0,_chunk_PGLJ3JVZ_js__WEBPACK_IMPORTED_MODULE_7__.a)(e.pipeline,m),...N}},again:i}),R=(0,node_path__WEBPACK_IMPORTED_MODULE_25__.resolve)(r.directory,e.stateDir??r.stateDir??(0,node_path__WEBPACK_IMPORTED_MODULE_25__.join)(a,".gloss"));if(e.dryRun){let l=await (0,_chunk_VR47NLSA_js__WEBPACK_IMPORTED_MODULE_4__.a)({request:k,source:$,stateDir:R,settings:c});return n.out(e.json?`${JSON.stringify(l.report,null,2)}
`:l.text),0}await Te(R);let C=ke({stream:n.stderr,now:()=>performance.now()}),qe=pe({outDirectory:s,webUrl:h,headSha:De,pipeline:e.pipeline}),f=await (0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_14__.i)({request:k,asked:xe({command:e,directory:r.directory}),stateDir:R,durability:r.durability,models:c,change:{source:$,publisher:qe},progress:C,onWarning:l=>{C.clear(),n.stderr.write(`gloss: ${l}
`)},signal:o}).finally(C.clear);return f.resumed&&n.stderr.write(`gloss: took up the unfinished run.
`),n.out(e.json?`${JSON.stringify(f.report??f,null,2)}
`:f.text??""),Pe(f,n),f.error!==void 0&&n.stderr.write(`gloss: ${f.error}
`),!e.json&&f.reportPath!==void 0&&n.stderr.write(`gloss: report: ${f.reportPath}
`),ot[f.status]}function it(t){let e=["write","all","adopt"].find(r=>t[r]);if(e!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_24__.a({code:"usage",message:`--${e} is an option of 'docs', not of '${t.pipeline}'.`,remedy:"Leave it out. See: gloss run --help."})}function P(t,e){return{...t,...e.baseUrl===void 0?{}:{baseUrl:e.baseUrl},...e.concurrency===void 0?{}:{concurrency:e.concurrency},...e.budgetUsd===void 0?{}:{budgetUsd:e.budgetUsd}}}function st(t,e){return t===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_25__.basename)(e):new URL(t).pathname.slice(1)}


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var p=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function u(e){return`${d(e)}/pull/${e.number}`}function $(e){let{sha:r,path:n,lines:t}=e,s=t!==void 0&&p.test(n)?"?plain=1":"",o=t===void 0?"":`#${a({side:"L",lines:t})}`;return`${d(e)}/blob/${i(r)}/${i(n)}${s}${o}`}function g(e){let{path:r,lines:n,side:t="R"}=e,s=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(r).digest("hex"),o=n===void 0?"":a({side:t,lines:n});return`${u(e)}/files#diff-${s}${o}`}function f(e){let{ref:r,path:n}=e;return`${d(e)}/raw/${i(r)}/${i(n)}`}function a(e){let{side:r,lines:n}=e,{start:t,end:s=t}=n;return s>t?`${r}${t}-${r}${s}`:`${r}${t}`}function d(e){let{serverUrl:r,owner:n,repo:t}=e;return`${r.replace(/\/+$/,"")}/${i(n)}/${i(t)}`}function i(e){return e.split("/").map(r=>encodeURIComponent(r).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}


/***/ }),

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5977);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3944);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function b(e){let n=e.file??_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a,i=e.file===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a):(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(e.typedIn,n),t=p(i,n);if(t===void 0&&e.file!==void 0)throw a(`There is no configuration '${n}'.`,"Name an existing file with --config.");return{config:(0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.g)({text:t,file:n}),file:n,text:t?.replace(/^\ufeff/,""),wantsDocs:y(t??"")}}function p(e,n){let i=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(e,{throwIfNoEntry:!1});if(i){if(!i.isFile())throw a(`The configuration '${n}' is no file, or a symbolic link.`,"Put a file in its place.");return i.size>_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.f?" ".repeat(_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.f+1):(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(e,"utf8")}}function y(e){let n=(0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.replace(/^\ufeff/,"")),i=n.text===void 0?void 0:(0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.a)(n.text).value;return typeof i=="object"&&i!==null&&Object.hasOwn(i,"docs")}function a(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:e,remedy:n})}


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7735);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var c=1;async function u(d){let{directory:r,base:i,head:o}=d;(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__.b)(i),(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__.b)(o);let n=["merge-base","--end-of-options",i,o],t=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:r,args:n});if(t.exitCode!==c){if(t.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:r,args:n},t);return t.stdout.toString("latin1").trim()}}


/***/ }),

/***/ 8358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r),
/* harmony export */   b: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(e,{review:n}){if(e!=="review")return{};let{"max-findings":i,"min-confidence":t,instructions:o}=n,s=n["path-instructions"];return{review:{maxFindings:i,minConfidence:t,instructions:o,...s.length===0?{}:{pathInstructions:s}}}}function c({review:e},n){let i=e["fail-on"],{lines:t=n.comment,check:o=n.comment&&(e.check||i!=="none")}=n.review??{};return{lines:t,check:o,failOn:i}}


/***/ }),

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8862);
/* harmony import */ var _chunk_Y7SYT27P_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(410);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4770);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function D(t){let{request:e,source:o,stateDir:s,settings:i}=t,r=f((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(s,"results"));try{let n=await (0,_chunk_Y7SYT27P_js__WEBPACK_IMPORTED_MODULE_3__.c)({request:e,source:o,results:r,startedAt:new Date().toISOString()}),m=(0,_chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__.a)({expected:n.plan.expected,settings:i});return{report:g(e,n,m),text:R(e,n,m)}}finally{r.close()}}function f(t){return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(t)?(0,_chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_2__.c)({directory:t}):{has:()=>new Set,close:()=>{}}}function g(t,{plan:e,reused:o},{estimate:s}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.items.map(({item:i})=>i),totals:{items:e.items.length,reused:o},estimate:s,coverage:{hunksTotal:e.hunksTotal,notRead:e.notRead,redacted:e.redacted},model:t.options.model}}function R(t,{plan:e,reused:o},s){return`${[`${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(`${t.target.baseName} \u2192 ${t.target.headName}`)}: ${e.files} ${t.target.kind==="tree"?"files":"changed files"}`,`  read       ${e.items.length} items, ${e.hunksTotal} hunks in the whole change`,`  reused     ${o} items answered before`,`  not read   ${e.notRead.length} files`,...e.notRead.map(({path:r,reason:n})=>`             - ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(`${r}: ${n}`)}`),...s.lines.map(r=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(r)}`)].join(`
`)}
`}


/***/ }),

/***/ 6784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5900);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var s=1e3;function a(o){let t=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(o).replace(/\s+/g," ").trim();if(!/[\p{L}\p{N}]/u.test(t))return{problem:"is empty"};let{length:r}=[...t];return r<=s?{question:(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__.a)(t).text}:{problem:`has ${r} characters, and at most ${s} are read`}}


/***/ }),

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6784);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function p(t){let{pipeline:o,question:e,of:r}=t;if(o!=="ask"){if(e===void 0)return{};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${o}' answers no question.`,remedy:"Leave the question out, or run 'ask'."})}let s=(0,_chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_1__.a)(e??"");if("question"in s)return{ask:{question:s.question,of:r}};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:e===void 0?"'ask' needs a question.":`The question ${s.problem}.`,remedy:'Write: gloss run ask --question "\u2026", or /gloss ask \u2026 in a comment.'})}


/***/ })

};
