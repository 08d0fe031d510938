export const id = 623;
export const ids = [623];
export const modules = {

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ O),
/* harmony export */   c: () => (/* binding */ U)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=[.5,3],x=[.85,1.15];function k(r){let t=e=>Math.round(r.reduce((u,o)=>u+e(o),0));return{modelCalls:t(({calls:e})=>e),tokensIn:t(({tokensIn:e})=>e),tokensOut:t(({tokensOut:e})=>e)}}function O(r){let{expected:t,priceOf:e}=r,[u,o,s]=[0,0,0];for(let{model:c,calls:l,tokensIn:a,tokensOut:p}of t){if(l===0)continue;let d=e(c);if(d===void 0)return null;let i=(n,g)=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__.f)({price:d,calls:l,usage:{tokensIn:a*n,tokensOut:p*g}});u+=i(x[0],b[0]),o+=i(1,1),s+=i(x[1],b[1])}return{costUsd:m(o),costUsdRange:[m(u),m(s)]}}function U(r){let{money:t,report:e,expected:u}=r,o=k(u);if(t===void 0)return{...e,estimate:{...o,costUsd:null}};let s=t.spent(),{totals:c}=e,l=O({expected:u,priceOf:t.priceOf}),a=e.items.filter(({status:n})=>n==="skipped").length,p=e.items.filter(({reused:n})=>!n).length,d=l?.costUsdRange.map(n=>m(n*a/Math.max(1,p))),i=t.priceOf(e.model);return{...e,items:e.items.map(n=>({...n,costUsd:i===void 0?null:m((0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__.f)({price:i,usage:n,calls:0}))})),totals:{...c,modelCalls:Math.max(c.modelCalls,s.calls+s.failedCalls),tokensIn:Math.max(c.tokensIn,s.tokensIn),tokensOut:Math.max(c.tokensOut,s.tokensOut),costUsd:s.unpriced>0?null:m(s.usd)},estimate:l===null?{...o,costUsd:null}:{...o,...l},...a>0&&t.budgetUsd!==void 0?{budget:{usd:t.budgetUsd,missing:a,finishUsd:d===void 0?null:[d[0]??0,d[1]??0]}}:{}}}function m(r){return Math.round(r*1e6)/1e6}


/***/ }),

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

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;function o(n){let e=d.exec(n);if(!e)return;let[,r,t="1",i,s="1",u=""]=e;return{oldStart:Number(r),oldLines:Number(t),newStart:Number(i),newLines:Number(s),section:u.replace(/\r$/,"")}}


/***/ }),

/***/ 2321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ge)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
/* harmony import */ var _chunk_MNOIUYUW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6790);
/* harmony import */ var _chunk_3LG6HZP6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7705);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1491);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function R(s){let{items:e,budget:t,maxItems:o}=s,r=[],n=[];for(let{index:c,tokens:i}of L(e)){let a=n.find(u=>u.tokens+i<=t),p=a??{indexes:[],tokens:0};p.indexes.push(c),p.tokens+=i,a||r.push(p),!a&&i<=t&&n.push(p),p.indexes.length>=o&&(n=n.filter(u=>u!==p))}for(let c of r)c.indexes.sort((i,a)=>i-a);return r.sort((c,i)=>(c.indexes[0]??0)-(i.indexes[0]??0)),r.map(c=>c.indexes.map(i=>e[i]?.key??""))}function L(s){return s.map(({key:e,tokens:t},o)=>({key:e,tokens:t,index:o})).sort((e,t)=>t.tokens-e.tokens||z(e.key,t.key)||e.index-t.index)}function z(s,e){return s===e?0:s<e?-1:1}var q=150,S=60,v=150;function O(s){if(s.length<=q)return[];let e=s.map(V),t=[],o=[[0,s.length]];for(let r=o.pop();r;r=o.pop()){let[n,c]=r;if(c-n<=v){t.push(r);continue}let i=U({weights:e,from:n+S,to:c-S});o.push([i,c],[n,i])}return t}function U(s){let{weights:e,from:t,to:o}=s,r=t;for(let n=t+1;n<=o;n+=1)(e[n]??0)>(e[r]??0)&&(r=n);return r}function V(s){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(s).digest().readUIntBE(0,6)}var _="(top level)",h="(elsewhere)";function w(s){let e=T(s,n=>K(n,1)),t=x(e,s)?y(e,{room:5,rest:h}):e,o=t;for(let n=o;n;)o=n,n=x(o,s)?G(o):void 0;let r=y(o===t?e:o,{room:8,rest:h});return new Map([...r].flatMap(([n,c])=>c.map(i=>[i,n])))}function x(s,e){let t=[...s.values()].reduce((o,{length:r})=>Math.max(o,r),0);return s.size<3||t>e.length*.35}function G(s){let e=[...s].sort((t,o)=>o[1].length-t[1].length||(t[0]<o[0]?-1:1));for(let[t,o]of e){if(t===_||t===h||o.length<2)continue;let r=Math.min(4,8-(s.size-1)),n=t.split("/").length+1,c=y(T(o,a=>K(a,n)),{room:r,rest:t});if(r<2||c.size===1&&c.has(t))continue;let i=new Map([...s].filter(([a])=>a!==t));for(let[a,p]of c)i.set(a,[...i.get(a)??[],...p]);return i}}function y(s,e){let{room:t,rest:o}=e;if(s.size<=t)return s;let r=s.get(o)??[],c=[...s].filter(([a])=>a!==o).sort((a,p)=>p[1].length-a[1].length||(a[0]<p[0]?-1:1));return new Map(c.slice(0,t-1)).set(o,[...r,...c.slice(t-1).flatMap(([,a])=>a)])}function T(s,e){let t=new Map;for(let o of s){let r=e(o),n=t.get(r);n?n.push(o):t.set(r,[o])}return t}function K(s,e){return s.split("/").slice(0,-1).slice(0,e).join("/")||_}var J=25,B=300,W=32,j=250,$=90,Y=90,C=400;async function ge(s){let{request:e,source:t,results:o,startedAt:r}=s,n=(0,_chunk_MNOIUYUW_js__WEBPACK_IMPORTED_MODULE_3__.g)(e.pipeline),{files:c,unlisted:i}=await Q({source:t,results:o}),a=n.select({files:c,options:e.options}),{model:p,maxItems:u=Number.POSITIVE_INFINITY}=e.options,I=a.contents.slice(0,u),m=Z({pipeline:n,contents:I,model:p}),F=o.has(m.map(l=>l.resultKey)),f=I.map((l,H)=>({...l,resultKey:m[H]?.resultKey??""})),g=f.filter(l=>!F.has(l.resultKey)),E=D({contents:g,packing:e.options.packing}),d=O(m.map(({item:l})=>l.path));return{packs:E,reused:m.length-g.length,plan:{items:m,groups:d,notRead:[...a.notRead,...te(i),...ee(a.contents.slice(u),u)],files:a.files+i,hunksTotal:a.hunksTotal,expected:N({model:p,missing:g,packs:E.length,items:m,groups:d.length}),whole:N({model:p,items:m,groups:d.length,missing:f,packs:D({contents:f,packing:e.options.packing}).length}),startedAt:r}}}function N(s){let{model:e,missing:t,packs:o,items:r,groups:n}=s;if(r.length===0)return[];let c=t.reduce((a,{item:p})=>a+p.tokens,0),i=n+1;return[{model:e,calls:o,tokensIn:(0,_chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_5__.c)(c)+t.length*W+o*B,tokensOut:t.length*$},{model:e,calls:i,tokensIn:r.length*Y+n*C+i*j,tokensOut:i*C}]}async function Q(s){let{source:e,results:t}=s;if(e.identity===void 0)return e.readFiles();let o=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({files:e.identity}),r=t.get?.(o)?.value;if(r)return r;let n=await e.readFiles();return n.files.every(i=>i.patchMissing===void 0)&&t.put?.({key:o,kind:"files",value:n}),n}function Z(s){let{pipeline:e,contents:t,model:o}=s,r=w([...new Set(t.map(({item:n})=>n.path))]);return t.map(n=>({item:n.item,area:r.get(n.item.path)??"",resultKey:(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:e.item.stage,identity:e.item.identity,model:(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.b)(o),content:e.item.contentOf(n)})}))}function D(s){let{contents:e,packing:t}=s;if(!t)return e.map(n=>[n]);let o=new Map(e.map(n=>[n.item.key,n]));return R({items:e.map(({item:n})=>({key:n.key,tokens:n.tokens})),budget:_chunk_3LG6HZP6_js__WEBPACK_IMPORTED_MODULE_4__.a,maxItems:J}).map(n=>n.flatMap(c=>o.get(c)??[]))}function ee(s,e){let t=`\`max-items\` is ${e}`;return s.map(({item:o})=>({path:o.key,reason:t}))}function te(s){return s===0?[]:[{path:`(${s} more files)`,reason:"GitHub lists at most 3,000 files of a pull request"}]}


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

/***/ 1154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _chunk_ED6ZM226_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2321);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(524);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4770);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function D(t){let{request:e,source:o,stateDir:s,settings:i}=t,r=c((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(s,"results"));try{let n=await (0,_chunk_ED6ZM226_js__WEBPACK_IMPORTED_MODULE_2__.a)({request:e,source:o,results:r,startedAt:new Date().toISOString()}),m=(0,_chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__.a)({expected:n.plan.expected,settings:i});return{report:g(e,n,m),text:R(e,n,m)}}finally{r.close()}}function c(t){return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(t)?(0,_chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:t}):{has:()=>new Set,close:()=>{}}}function g(t,{plan:e,reused:o},{estimate:s}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.items.map(({item:i})=>i),totals:{items:e.items.length,reused:o},estimate:s,coverage:{hunksTotal:e.hunksTotal,notRead:e.notRead},model:t.options.model}}function R(t,{plan:e,reused:o},s){return`${[`${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(`${t.target.baseName} \u2192 ${t.target.headName}`)}: ${e.files} changed files`,`  read       ${e.items.length} items, ${e.hunksTotal} hunks in the whole change`,`  reused     ${o} items answered before`,`  not read   ${e.notRead.length} files`,...e.notRead.map(({path:r,reason:n})=>`             - ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(`${r}: ${n}`)}`),...s.lines.map(r=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(r)}`)].join(`
`)}
`}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8605);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8873);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8496);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function g(e){let{baseSha:t,headSha:n,output:i,paths:s}=e;return["diff-tree","-r","-M","-l1000","-O/dev/null","--no-relative","--ignore-submodules=none","--no-ext-diff","--no-textconv","--no-color","--submodule=short","--diff-algorithm=myers","--indent-heuristic","--inter-hunk-context=0","--full-index","--no-abbrev","--src-prefix=a/","--dst-prefix=b/",...i,"--end-of-options",t,n,"--",...s]}var Y=512*1024*1024,z="160000",K=/^0+$/;async function R(e){let{directory:t,signal:n}=e,i=g({...e,output:["--raw","--numstat","-z"],paths:[]}),s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:t,args:i,maxBytes:Y,signal:n});return J(s.toString("latin1").split("\0"))}function J(e){let t=[],n=new Map,i=e.values(),s=()=>i.next().value??"";for(let r=s();r!=="";r=s())if(r.startsWith(":")){let[a="",o="",c="",d="",u=""]=r.slice(1).split(" "),y=/^[RC]/.test(u)?s():void 0;t.push({oldMode:a,newMode:o,oldBlob:c,newBlob:d,letter:u.slice(0,1),oldName:y,name:s()})}else{let[,a,o="",c=""]=/^(-|\d+)\t(-|\d+)\t(.*)$/s.exec(r)??[];if(a===void 0)throw _(`the record '${r.slice(0,100)}'`);c===""&&s(),n.set(c||s(),{added:a,deleted:o})}return t.map(r=>Q(r,n))}function Q(e,t){let{oldMode:n,newMode:i,oldBlob:s,newBlob:r,oldName:a,name:o}=e,c=t.get(o),d=(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.a)(o);if(c===void 0)throw _(`no line counts for '${d.text}'`);let u=a===void 0?void 0:(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.a)(a),y=[{mode:n,blob:s},{mode:i,blob:r}];return{file:{path:d.text,...u&&{previousPath:u.text},status:Z(e),additions:Number.parseInt(c.added,10)||0,deletions:Number.parseInt(c.deleted,10)||0,binary:c.added==="-"},blobs:y.filter(({mode:C,blob:q})=>C!==z&&!K.test(q)).map(({blob:C})=>C),nameable:d.exact&&u?.exact!==!1}}var V={A:"added",C:"copied",D:"removed",M:"modified",R:"renamed"};function Z({letter:e,oldBlob:t,newBlob:n}){return e==="M"&&t===n?"changed":V[e]??"changed"}function _(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`git's list of changed files is not understood: ${e}.`})}var S={changedLines:2e4,bytes:4194304,pathBytes:24e3};function v(e,t=S){let n=[],i=[],s={changedLines:0,bytes:0,pathBytes:0};for(let r of e){let a=r.paths.reduce((d,u)=>d+Buffer.byteLength(u)+1,0),o={changedLines:s.changedLines+r.changedLines,bytes:s.bytes+r.bytes,pathBytes:s.pathBytes+a};(o.changedLines>t.changedLines||o.bytes>t.bytes||o.pathBytes>t.pathBytes)&&i.length>0?(n.push(i),i=[],s={changedLines:r.changedLines,bytes:r.bytes,pathBytes:a}):s=o,i.push(r)}return i.length>0&&n.push(i),n}var ee={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,"\\":92},te=/^"((?:[^"\\]|\\.)*)"/s,ne=/\\([0-7]{3})|\\(.)|([^\\]+)/gs;function p(e){let t=te.exec(e);if(!t)return;let n=new TextEncoder,i=[];for(let[,s,r,a]of(t[1]??"").matchAll(ne))s!==void 0?i.push(Number.parseInt(s,8)):r!==void 0?i.push(ee[r]??r.charCodeAt(0)):i.push(...n.encode(a??""));return{path:new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(i)),length:t[0].length}}function O(e){return p(e)?.path??e}function G(e){let t=e.slice(11),n=t.startsWith('"')?re(t):ie(t);if(n!==void 0)return n;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff names a file as '${e.slice(0,200)}', which is not 'a/PATH b/PATH'.`,remedy:"Run git diff with --src-prefix=a/ --dst-prefix=b/."})}function ie(e){let t=e.slice(2,2+(e.length-5)/2);return e.length>5&&e===`a/${t} b/${t}`?t:void 0}function re(e){let t=p(e),n=t&&p(e.slice(t.length+1));if(!t?.path.startsWith("a/")||!n?.path.startsWith("b/"))return;let i=t.path.slice(2);return n.path.slice(2)===i?i:void 0}var[se,ae,oe,de,$]=[10,32,43,45,92];function I({diff:e,start:t,path:n}){let i={end:t,additions:0,deletions:0};for(;e.startsWith("@@ ",i.end);)ce({diff:e,path:n,totals:i});return i}function ce({diff:e,path:t,totals:n}){let i=(0,_chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_4__.a)(e.slice(n.end,l(e,n.end)).replace(/\n$/,""));if(!i)throw B(t);let{oldLines:s,newLines:r}=i,a=l(e,n.end);for(;s>0||r>0||e.charCodeAt(a)===$;){let o=e.charCodeAt(a);if(o===oe)r-=1,n.additions+=1;else if(o===de)s-=1,n.deletions+=1;else if(o===ae||o===se)s-=1,r-=1;else if(o!==$)throw B(t);if(s<0||r<0)throw B(t);a=l(e,a)}n.end=a}function l(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}function B(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff of '${e}' is broken or cut off inside a hunk.`,remedy:"Run git diff again and read its whole output."})}function N({diff:e}){let t=[],n=0;for(;n<e.length;){let{file:i,end:s}=ue(e,n),r=t.at(-1);r&&pe(r,i)?t[t.length-1]=me(r,i):t.push(i),n=s}return t}function ue(e,t){let{header:n,end:i}=he(e,t),s=n.to??G(n.firstLine),r=I({diff:e,start:i,path:s}),a=e.slice(i,e.endsWith(`
`,r.end)?r.end-1:r.end);return{file:{path:s,...n.from===void 0?{}:{previousPath:n.from},status:n.status??(n.modeChanged&&!a&&!n.binary?"changed":"modified"),additions:r.additions,deletions:r.deletions,binary:n.binary,...a?{patch:a}:{}},end:r.end}}function he(e,t){let n=l(e,t),i=W(e,t,n);if(!i.startsWith("diff --git "))throw D(i);let s={firstLine:i,modeChanged:!1,binary:!1};for(;n<e.length&&!e.startsWith("@@ ",n)&&!e.startsWith("diff --git ",n);){let r=l(e,n),a=W(e,n,r);n=a==="GIT binary patch"?ge(e,r):r,fe(s,a)}return{header:s,end:n}}var f=()=>{},k=e=>{e.binary=!0},U=e=>t=>{t.status=e},m=(e,t)=>(n,i)=>{n[e]=O(i),n.status=t},le=[["index ",f],["--- ",f],["+++ ",f],["similarity index ",f],["dissimilarity index ",f],["new file mode ",U("added")],["deleted file mode ",U("removed")],["rename from ",m("from","renamed")],["rename to ",m("to","renamed")],["copy from ",m("from","copied")],["copy to ",m("to","copied")],["old mode ",f],["new mode ",e=>{e.modeChanged=!0}],["Binary files ",k],["GIT binary patch",k]];function fe(e,t){let n=le.find(([i])=>t.startsWith(i));if(!n)throw D(t);n[1](e,t.slice(n[0].length))}function ge(e,t){let n=e.indexOf(`
diff --git `,t);return n===-1?e.length:n+1}function pe(e,t){return e.status==="removed"&&t.status==="added"&&e.path===t.path}function me(e,t){let n=[e.patch,t.patch].filter(i=>i!==void 0);return{path:t.path,status:"changed",additions:t.additions,deletions:e.deletions,binary:e.binary||t.binary,...n.length>0?{patch:n.join(`
`)}:{}}}function W(e,t,n){return e.slice(t,e.endsWith(`
`,n)&&n>t?n-1:n)}function D(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff has a line that is not part of git's format: '${e.slice(0,200)}'.`,remedy:"Run git diff with --no-color --no-ext-diff --submodule=short between two commits."})}async function L(e){let{directory:t,maxBytes:n,signal:i}=e,s=g({...e,output:["--patch","-U3"]}),r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:t,args:s,maxBytes:n,signal:i});if(r.overflow)return{failure:`diff too large (over ${Math.round(n/1024)} KiB)`};if(r.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.a)({directory:t,args:s},r);try{return{files:N({diff:r.stdout.toString("utf8")})}}catch(a){if(a instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a)return{failure:a.message};throw a}}var be=2e4,X=2*1024*1024,ye=X/2,Ce=4*S.bytes;async function tt(e){(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.baseSha),(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.headSha);let{directory:t}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.f)(e),n={...e,directory:t},{signal:i}=n,s=await R(n),r=await (0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:t,blobs:s.flatMap(({blobs:d})=>d),signal:i}),a=s.flatMap(d=>we(d,r)),{alone:o=[],together:c=[]}=Object.groupBy(a,({bytes:d})=>d>ye?"alone":"together");for(let d of v(c))o.push(...await xe(n,d));for(let d of o)await Se(n,d);return s.map(({file:d})=>d)}function we({file:e,blobs:t,nameable:n},i){let s=t.reduce((d,u)=>d+(i.get(u)??0),0),r=Math.max(0,...t.map(d=>i.get(d)??0)),a=e.additions+e.deletions;if(r>_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.c?e.patchMissing=`file too large to compare (${Be(r)} MiB)`:a>be?e.patchMissing=`diff too large (${a} changed lines)`:a>0&&!n&&(e.patchMissing="its path is not UTF-8"),e.patchMissing!==void 0||a===0)return[];let{path:o,previousPath:c}=e;return[{file:e,paths:c===void 0?[o]:[c,o],changedLines:a,bytes:s}]}async function xe(e,t){let n=t.flatMap(r=>r.paths),i=await L({...e,paths:n,maxBytes:Ce});if("failure"in i)return t;let s=new Map(i.files.map(r=>[b(r),r.patch]));return t.filter(({file:r})=>!j(r,s.get(b(r))))}async function Se(e,{file:t,paths:n}){let i=await L({...e,paths:n,maxBytes:X});"failure"in i?t.patchMissing=i.failure:j(t,i.files.find(s=>b(s)===b(t))?.patch)||(t.patchMissing="git gave no patch for it")}function j(e,t){return t!==void 0&&(e.patch=t),t!==void 0}function b({path:e,previousPath:t=""}){return`${t}\0${e}`}function Be(e){return Math.round(e/1024/1024)}


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Z),
/* harmony export */   b: () => (/* binding */ ne),
/* harmony export */   c: () => (/* binding */ oe),
/* harmony export */   d: () => (/* binding */ me),
/* harmony export */   e: () => (/* binding */ de),
/* harmony export */   f: () => (/* binding */ bt),
/* harmony export */   g: () => (/* binding */ ue),
/* harmony export */   h: () => (/* binding */ ge),
/* harmony export */   i: () => (/* binding */ Ge),
/* harmony export */   j: () => (/* binding */ Jt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VLVYGTCQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1347);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8101);
/* harmony import */ var _chunk_GR6X66HZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1154);
/* harmony import */ var _chunk_NZ63Y6XX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6399);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5239);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8605);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);
/* harmony import */ var _chunk_VS7FXNXF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2073);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7239);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(524);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9446);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9881);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5836);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3878);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7975);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function Z(t){let e=await ee(t);if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.stat)(e)).isDirectory())throw z(t,`'${e}' is a file.`);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.access)(e,node_fs__WEBPACK_IMPORTED_MODULE_16__.constants.W_OK|node_fs__WEBPACK_IMPORTED_MODULE_16__.constants.X_OK).catch(()=>{throw z(t,`'${e}' may not be written by this user.`)})}async function ee(t){return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.stat)(t).catch(()=>{})||(0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(t)===t?t:ee((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(t))}function z(t,e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__.a({code:"usage",message:`The results cannot be written to '${t}': ${e}`,remedy:"Name another directory with --out."})}var be=65e3;function te(t){let{outDirectory:e,webUrl:r,target:n,pipeline:o}=t;return{maxLength:be,linkTo:i=>r===void 0?void 0:Re({webUrl:r,target:n,path:i}),publish:async i=>{let s=[{kind:"text",action:"created"}];if(e===void 0)return s;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.mkdir)(e,{recursive:!0});let m={[`${o}.md`]:`${i.comment}
`,[`${o}.txt`]:i.text,"report.json":`${JSON.stringify(i.report,null,2)}
`};for(let[a,d]of Object.entries(m)){let u=(0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(e,a);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.writeFile)(u,d),s.push({kind:"file",action:"created",path:u})}return s}}}function Re(t){let{webUrl:e,target:r,path:n}=t,{origin:o,pathname:i}=new URL(e),[s="",...m]=i.slice(1).split("/").reverse();return (0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_5__.a)({serverUrl:o,owner:m.reverse().join("/"),repo:s,sha:r.headSha,path:n})}function ne(t){let{request:e,again:r}=t;return r===void 0?e:(0,node_util__WEBPACK_IMPORTED_MODULE_18__.isDeepStrictEqual)(r.target,e.target)&&(0,node_util__WEBPACK_IMPORTED_MODULE_18__.isDeepStrictEqual)(r.options.definition?.source,e.options.definition?.source)?r:e}var Ee=new Set(["runs","results","reports"]);async function oe(t){(0,_chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_10__.a)(t);try{if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.readdir)(t)).every(r=>Ee.has(r)))return;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(t,".gitignore"),`*
`)}catch(e){throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__.a({code:"state",message:`The state directory '${t}' cannot be used (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__.b)(e)}).`,remedy:"Make it readable and writable, or choose another state directory (`--state-dir`).",cause:e})}}var $e=20,Pe=12,ie=["refs/remotes/origin/HEAD","refs/remotes/origin/main","refs/remotes/origin/master","refs/heads/main","refs/heads/master"];async function S({directory:t}){let e=await Ne(t),[r]=e;if(r===void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__.a({code:"usage",message:`'${t}' has no commits yet.`,remedy:"Commit something."});let n={headSha:r,headName:await ve(t,r)},o=await xe(t,r);if(o)return{...o,...n};let i=e.at(-1);return i!==void 0&&e.length>1?{baseSha:i,baseName:`HEAD~${e.length-1}`,...n}:{baseSha:await (0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:t}),baseName:"(empty tree)",...n}}async function Ne(t){if((await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.e)({directory:t,args:["rev-parse","--verify","--quiet","HEAD^{commit}"]})).exitCode!==0)return[];let r=`--max-count=${$e+1}`;return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:["rev-list","--first-parent",r,"HEAD","--"]})).toString("latin1").trim().split(`
`)}async function xe(t,e){for(let{sha:r,name:n}of await De(t)){let o=await (0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_5__.c)({directory:t,base:r,head:e});if(o===e)return;if(o!==void 0)return{baseSha:o,baseName:n}}}async function De(t){let r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:["for-each-ref","--format=%(refname) %(objectname) %(symref)",...ie]}),n=new Map;for(let o of r.toString("utf8").split(`
`)){let[i="",s="",m]=o.split(" ");n.set(i,{sha:s,name:(m||i).replace(/^refs\/(heads|remotes\/origin)\//,"")})}return ie.flatMap(o=>n.get(o)??[])}async function ve(t,e){let{exitCode:r,stdout:n}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.e)({directory:t,args:["symbolic-ref","--quiet","--short","HEAD"]});return r===0?n.toString("utf8").trim():e.slice(0,Pe)}async function ae(t){let{directory:e,base:r,head:n}=t,o=await qe({directory:e,base:r,head:n});if(await se(e,o.baseSha)===await se(e,o.headSha))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__.a({code:"usage",message:`Nothing changed between ${o.baseName} and ${o.headName}.`,remedy:"Name another comparison with --base and --head."});return o}async function qe(t){let{directory:e,base:r,head:n}=t;if(r===void 0&&n===void 0)return S({directory:e});let o=n??"HEAD",i=await (0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:e,name:o});if(r===void 0){let a=await S({directory:e}),d=await (0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_5__.c)({directory:e,base:a.baseSha,head:i}).catch(()=>{});return{...a,baseSha:d??a.baseSha,headSha:i,headName:o}}let s=await (0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:e,name:r});return{baseSha:(await Me(e,r)?await (0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_5__.c)({directory:e,base:s,head:i}):void 0)??s,headSha:i,baseName:r,headName:o}}async function Me(t,e){let n=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:["rev-parse","--symbolic-full-name","--end-of-options",e]}).catch(()=>"")).toString();return/^refs\/(heads|remotes)\//m.test(n)}async function se(t,e){let r=["rev-parse","--verify","--end-of-options",`${e}^{tree}`];return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:r})).toString().trim()}async function me(t){let{command:e,directory:r,again:n}=t;if(n?.target.kind==="range"){let{baseSha:o,headSha:i,baseName:s,headName:m}=n.target;return{baseSha:o,headSha:i,baseName:s,headName:m}}return await ae({directory:r,base:e.base,head:e.head})}function de(t){let{command:e,directory:r}=t,n=a=>a===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(r,a),{repo:o=".",out:i,thread:s,config:m}=e;return{...e,repo:n(o),out:n(i),thread:n(s),config:n(m),baseUrl:void 0,stateDir:void 0}}function bt(t){let e=t.results.get((0,_chunk_VS7FXNXF_js__WEBPACK_IMPORTED_MODULE_8__.e)(t.lineage));return e&&e.value}function ue({report:t},{stderr:e}){if(t===void 0)return;let r=(0,_chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_13__.a)(t),n=(0,_chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_13__.b)(t);r!==""&&e.write(`gloss: cost ${r}
`),n!==void 0&&e.write(`gloss: ${n} Go on with: gloss retry --budget-usd N
`)}var ce=24,Oe=5e3,Ae=100,fe={plan:"reading the changes",read:"reading files",combine:"combining",publish:"writing"};function ge(t){let{stream:e,now:r}=t,n="plan",o={items:0,reused:0,done:0,failed:0},i=Number.NEGATIVE_INFINITY,s="",m="";function a(d){let u=e.isTTY?Ae:Oe;if(!d&&r()-i<u)return;let g=Ue(n,o,e.isTTY===!0)+m;g!==s&&(i=r(),s=g,e.write(e.isTTY?`\r\x1B[K${g}`:`${g}
`))}return{planned:({items:d,reused:u})=>{Object.assign(o,{items:d,reused:u,done:u}),a(!0)},finished:({items:d,failed:u})=>{o.done+=d,o.failed+=u,m="",a(!1)},note:d=>{m=` \xB7 ${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_12__.b)(d)}`,a(!1)},stage:d=>{d!==n&&(n=d,m="",a(!0))},clear:()=>{e.isTTY&&s!==""&&e.write("\r\x1B[K"),s=""}}}function Ue(t,e,r){let{items:n,reused:o,done:i,failed:s}=e,m=[`${i} of ${n} items`,o>0?`${o} reused`:"",s>0?`${s} failed`:""].filter(Boolean);if(n===0)return`gloss: ${fe[t]} \u2026`;let a=Math.round(ce*Math.min(i+s,n)/n);return`gloss: ${r?`${"\u2588".repeat(a)}${"\u2591".repeat(ce-a)} `:""}${m.join(", ")} \xB7 ${fe[t]}`}var Ge={complete:0,skipped:0,waiting:0,partial:3,failed:1};async function Jt(t){let{command:e,settings:r,terminal:n,signal:o,again:i}=t;if(e.pipeline==="docs"){let{runDocsCommand:l}=await Promise.all(/* import() */[__webpack_require__.e(2238), __webpack_require__.e(5642), __webpack_require__.e(4064), __webpack_require__.e(5755)]).then(__webpack_require__.bind(__webpack_require__, 5755));return l({...t,models:C(r.models,e)})}if(e.pipeline!=="summary"){let{runDefinitionCommand:l}=await Promise.all(/* import() */[__webpack_require__.e(2568), __webpack_require__.e(4064), __webpack_require__.e(324)]).then(__webpack_require__.bind(__webpack_require__, 324));return l({...t,models:C(r.models,e)})}je(e),(0,_chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_11__.a)({paths:e.paths,ignore:e.ignore});let s=e.out===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(r.directory,e.out);s!==void 0&&await Z(s);let m=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(r.directory,e.repo??".")}),{directory:a}=m,{config:d}=(0,_chunk_VLVYGTCQ_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:a,typedIn:r.directory,file:e.config}),u=e.model??r.model??d.defaults.model??_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_9__.a;(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_9__.c)(u);let g=(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_6__.e)({...e,config:d,model:u,models:C(r.models,e)});e.dryRun||(0,_chunk_VS7FXNXF_js__WEBPACK_IMPORTED_MODULE_8__.d)({id:u,settings:g});let E=await me({command:e,directory:a,again:i}),$=await (0,_chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:a}),P={kind:"range",repository:Le($,a),...E},N=ne({request:{pipeline:e.pipeline,target:P,options:{model:u,...(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_6__.d)(e,d.defaults),packing:e.packing}},again:i}),x={readFiles:async()=>({files:await (0,_chunk_NZ63Y6XX_js__WEBPACK_IMPORTED_MODULE_4__.a)({directory:a,...E,signal:o}),unlisted:0})},y=(0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(r.directory,e.stateDir??r.stateDir??(0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(a,".gloss"));if(e.dryRun){let l=await (0,_chunk_GR6X66HZ_js__WEBPACK_IMPORTED_MODULE_3__.a)({request:N,source:x,stateDir:y,settings:g});return n.out(e.json?`${JSON.stringify(l.report,null,2)}
`:l.text),0}await oe(y);let w=ge({stream:n.stderr,now:()=>performance.now()}),le=te({outDirectory:s,webUrl:$,target:P,pipeline:e.pipeline}),c=await (0,_chunk_VS7FXNXF_js__WEBPACK_IMPORTED_MODULE_8__.i)({request:N,asked:de({command:e,directory:r.directory}),stateDir:y,durability:r.durability,models:g,change:{source:x,publisher:le},progress:w,onWarning:l=>{w.clear(),n.stderr.write(`gloss: ${l}
`)},signal:o}).finally(w.clear);return c.resumed&&n.stderr.write(`gloss: took up the unfinished run.
`),n.out(e.json?`${JSON.stringify(c.report??c,null,2)}
`:c.text??""),ue(c,n),c.error!==void 0&&n.stderr.write(`gloss: ${c.error}
`),!e.json&&c.reportPath!==void 0&&n.stderr.write(`gloss: report: ${c.reportPath}
`),Ge[c.status]}function je(t){let e=["write","all","adopt"].find(r=>t[r]);if(e!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__.a({code:"usage",message:`--${e} is an option of 'docs', not of '${t.pipeline}'.`,remedy:"Leave it out. See: gloss run --help."})}function C(t,e){return{...t,...e.baseUrl===void 0?{}:{baseUrl:e.baseUrl},...e.concurrency===void 0?{}:{concurrency:e.concurrency},...e.budgetUsd===void 0?{}:{budgetUsd:e.budgetUsd}}}function Le(t,e){return t===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(e):new URL(t).pathname.slice(1)}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ $),
/* harmony export */   c: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8605);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function l(r){let{sha:e,path:t,lines:n}=r,i=n!==void 0&&u.test(t)?"?plain=1":"",s=n===void 0?"":`#${g({side:"L",lines:n})}`;return`${p(r)}/blob/${o(e)}/${o(t)}${i}${s}`}function $(r){let{ref:e,path:t}=r;return`${p(r)}/raw/${o(e)}/${o(t)}`}function g(r){let{side:e,lines:t}=r,{start:n,end:i=n}=t;return i>n?`${e}${n}-${e}${i}`:`${e}${n}`}function p(r){let{serverUrl:e,owner:t,repo:n}=r;return`${e.replace(/\/+$/,"")}/${o(t)}/${o(n)}`}function o(r){return r.split("/").map(e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}var f=1;async function x(r){let{directory:e,base:t,head:n}=r;(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(t),(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(n);let i=["merge-base","--end-of-options",t,n],s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:e,args:i});if(s.exitCode!==f){if(s.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:e,args:i},s);return s.stdout.toString("latin1").trim()}}


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2525);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3944);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function b(e){let n=e.file??_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a,i=e.file===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a):(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(e.typedIn,n),t=p(i,n);if(t===void 0&&e.file!==void 0)throw a(`There is no configuration '${n}'.`,"Name an existing file with --config.");return{config:(0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.g)({text:t,file:n}),file:n,text:t?.replace(/^\ufeff/,""),wantsDocs:y(t??"")}}function p(e,n){let i=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(e,{throwIfNoEntry:!1});if(i){if(!i.isFile())throw a(`The configuration '${n}' is no file, or a symbolic link.`,"Put a file in its place.");return i.size>_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.f?" ".repeat(_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.f+1):(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(e,"utf8")}}function y(e){let n=(0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.replace(/^\ufeff/,"")),i=n.text===void 0?void 0:(0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.a)(n.text).value;return typeof i=="object"&&i!==null&&Object.hasOwn(i,"docs")}function a(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:e,remedy:n})}


/***/ })

};
