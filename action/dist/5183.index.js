export const id = 5183;
export const ids = [5183];
export const modules = {

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function s(i,{review:e}){if(i!=="review")return{};let{"max-findings":n,"min-confidence":o,instructions:t}=e;return{review:{maxFindings:n,minConfidence:o,instructions:t}}}


/***/ }),

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

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ie),
/* harmony export */   b: () => (/* binding */ ce),
/* harmony export */   c: () => (/* binding */ fe),
/* harmony export */   d: () => (/* binding */ he),
/* harmony export */   e: () => (/* binding */ ye),
/* harmony export */   f: () => (/* binding */ jt),
/* harmony export */   g: () => (/* binding */ we),
/* harmony export */   h: () => (/* binding */ Se),
/* harmony export */   i: () => (/* binding */ et),
/* harmony export */   j: () => (/* binding */ hr)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);
/* harmony import */ var _chunk_XAQSBGQX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7578);
/* harmony import */ var _chunk_IXO4W5J6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6737);
/* harmony import */ var _chunk_37BMYQRE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(683);
/* harmony import */ var _chunk_NZ63Y6XX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6399);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5239);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8605);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8873);
/* harmony import */ var _chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(801);
/* harmony import */ var _chunk_C4X6JTPB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4598);
/* harmony import */ var _chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6073);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7239);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(524);
/* harmony import */ var _chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1812);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9446);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9881);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5836);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3878);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7975);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function ie(t){let e=await oe(t);if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.stat)(e)).isDirectory())throw re(t,`'${e}' is a file.`);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.access)(e,node_fs__WEBPACK_IMPORTED_MODULE_20__.constants.W_OK|node_fs__WEBPACK_IMPORTED_MODULE_20__.constants.X_OK).catch(()=>{throw re(t,`'${e}' may not be written by this user.`)})}async function oe(t){return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.stat)(t).catch(()=>{})||(0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(t)===t?t:oe((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(t))}function re(t,e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a({code:"usage",message:`The results cannot be written to '${t}': ${e}`,remedy:"Name another directory with --out."})}var se={correctness:"The code does something else than it is meant to do.",security:"The code can be misused by somebody who should not be able to.",performance:"The code takes more time or memory than it needs.",reliability:"The code fails in a situation that happens.",maintainability:"The code is harder to change than it needs to be.",testing:"A test is missing, or does not test what it seems to.",documentation:"What is written about the code is wrong or missing."};function ae(){return _chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_14__.b.map(t=>({id:`gloss/${t}`,name:`${t.charAt(0).toUpperCase()}${t.slice(1)}`,shortDescription:{text:se[t]},fullDescription:{text:se[t]},help:{text:"A language model found this by reading the change. Check it before acting on it."},defaultConfiguration:{level:"warning"},properties:{tags:[t]}}))}var Ce=25e3,xe="glossFinding/v1",Ee={critical:"error",high:"error",medium:"warning",low:"note"};function me(t){let{version:e,informationUri:r}=t,n=t.findings.filter(({place:i})=>i?.side==="RIGHT");return{$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"Gloss",version:e,...r===void 0?{}:{informationUri:r},rules:ae()}},columnKind:"utf16CodeUnits",results:n.slice(0,Ce).map($e)}]}}function $e(t){let{finding:e,fingerprint:r}=t,{start:n,end:i}=(0,_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_11__.c)(t),o=[e.title,e.body].map(s=>s.trim()).filter(Boolean);return{ruleId:`gloss/${e.category}`,ruleIndex:_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_14__.b.indexOf(e.category),level:Ee[e.severity],message:{text:o.join(`

`)||e.category},locations:[{physicalLocation:{artifactLocation:{uri:Pe((0,_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_11__.b)(t)),uriBaseId:"%SRCROOT%"},region:{startLine:n,endLine:i}}}],partialFingerprints:{[xe]:r},rank:Ne(e.confidence),properties:{severity:e.severity}}}var Pe=t=>t.toWellFormed().split("/").map(encodeURIComponent).join("/"),Ne=t=>Math.round(Math.min(1,Math.max(0,t||0))*100);var Ie=65e3;function de(t){let{outDirectory:e,webUrl:r,target:n,pipeline:i}=t;return{maxLength:Ie,linkTo:o=>r===void 0?void 0:Ae({webUrl:r,target:n,path:o}),publish:async o=>{let s=[{kind:"text",action:"created"}];if(e===void 0)return s;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.mkdir)(e,{recursive:!0});let d={[`${i}.md`]:`${o.comment}
`,[`${i}.txt`]:o.text,"report.json":`${JSON.stringify(o.report,null,2)}
`,...o.review===void 0?{}:{[`${i}.sarif`]:Me(o.review)}};for(let[a,m]of Object.entries(d)){let u=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(e,a);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.writeFile)(u,m),s.push({kind:"file",action:"created",path:u})}return s}}}function Me({findings:t}){return`${JSON.stringify(me({findings:t,version:_chunk_C4X6JTPB_js__WEBPACK_IMPORTED_MODULE_10__.a}),null,2)}
`}function Ae(t){let{webUrl:e,target:r,path:n}=t,{origin:i,pathname:o}=new URL(e),[s="",...d]=o.slice(1).split("/").reverse();return (0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_6__.a)({serverUrl:i,owner:d.reverse().join("/"),repo:s,sha:r.headSha,path:n})}function ce(t){let{request:e,again:r}=t;return r===void 0?e:(0,node_util__WEBPACK_IMPORTED_MODULE_22__.isDeepStrictEqual)(r.target,e.target)&&(0,node_util__WEBPACK_IMPORTED_MODULE_22__.isDeepStrictEqual)(r.options.definition?.source,e.options.definition?.source)?r:e}var Fe=new Set(["runs","results","reports"]);async function fe(t){(0,_chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_13__.a)(t);try{if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.readdir)(t)).every(r=>Fe.has(r)))return;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(t,".gitignore"),`*
`)}catch(e){throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a({code:"state",message:`The state directory '${t}' cannot be used (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.b)(e)}).`,remedy:"Make it readable and writable, or choose another state directory (`--state-dir`).",cause:e})}}var Ge=20,_e=12,le=["refs/remotes/origin/HEAD","refs/remotes/origin/main","refs/remotes/origin/master","refs/heads/main","refs/heads/master"];async function v({directory:t}){let e=await je(t),[r]=e;if(r===void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a({code:"usage",message:`'${t}' has no commits yet.`,remedy:"Commit something."});let n={headSha:r,headName:await Ye(t,r)},i=await Be(t,r);if(i)return{...i,...n};let o=e.at(-1);return o!==void 0&&e.length>1?{baseSha:o,baseName:`HEAD~${e.length-1}`,...n}:{baseSha:await (0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_7__.a)({directory:t}),baseName:"(empty tree)",...n}}async function je(t){if((await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.e)({directory:t,args:["rev-parse","--verify","--quiet","HEAD^{commit}"]})).exitCode!==0)return[];let r=`--max-count=${Ge+1}`;return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.d)({directory:t,args:["rev-list","--first-parent",r,"HEAD","--"]})).toString("latin1").trim().split(`
`)}async function Be(t,e){for(let{sha:r,name:n}of await He(t)){let i=await (0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:t,base:r,head:e});if(i===e)return;if(i!==void 0)return{baseSha:i,baseName:n}}}async function He(t){let r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.d)({directory:t,args:["for-each-ref","--format=%(refname) %(objectname) %(symref)",...le]}),n=new Map;for(let i of r.toString("utf8").split(`
`)){let[o="",s="",d]=i.split(" ");n.set(o,{sha:s,name:(d||o).replace(/^refs\/(heads|remotes\/origin)\//,"")})}return le.flatMap(i=>n.get(i)??[])}async function Ye(t,e){let{exitCode:r,stdout:n}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.e)({directory:t,args:["symbolic-ref","--quiet","--short","HEAD"]});return r===0?n.toString("utf8").trim():e.slice(0,_e)}async function pe(t){let{directory:e,base:r,head:n}=t,i=await Ke({directory:e,base:r,head:n});if(await ge(e,i.baseSha)===await ge(e,i.headSha))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a({code:"usage",message:`Nothing changed between ${i.baseName} and ${i.headName}.`,remedy:"Name another comparison with --base and --head."});return i}async function Ke(t){let{directory:e,base:r,head:n}=t;if(r===void 0&&n===void 0)return v({directory:e});let i=n??"HEAD",o=await (0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_7__.c)({directory:e,name:i});if(r===void 0){let a=await v({directory:e}),m=await (0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:e,base:a.baseSha,head:o}).catch(()=>{});return{...a,baseSha:m??a.baseSha,headSha:o,headName:i}}let s=await (0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_7__.c)({directory:e,name:r});return{baseSha:(await Je(e,r)?await (0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:e,base:s,head:o}):void 0)??s,headSha:o,baseName:r,headName:i}}async function Je(t,e){let n=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.d)({directory:t,args:["rev-parse","--symbolic-full-name","--end-of-options",e]}).catch(()=>"")).toString();return/^refs\/(heads|remotes)\//m.test(n)}async function ge(t,e){let r=["rev-parse","--verify","--end-of-options",`${e}^{tree}`];return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.d)({directory:t,args:r})).toString().trim()}async function he(t){let{command:e,directory:r,again:n}=t;if(n?.target.kind==="range"){let{baseSha:i,headSha:o,baseName:s,headName:d}=n.target;return{baseSha:i,headSha:o,baseName:s,headName:d}}return await pe({directory:r,base:e.base,head:e.head})}function ye(t){let{command:e,directory:r}=t,n=a=>a===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(r,a),{repo:i=".",out:o,thread:s,config:d}=e;return{...e,repo:n(i),out:n(o),thread:n(s),config:n(d),baseUrl:void 0,stateDir:void 0}}function jt(t){let e=t.results.get((0,_chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_9__.e)(t.lineage));return e&&e.value}function we({report:t},{stderr:e}){if(t===void 0)return;let r=(0,_chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_17__.a)(t),n=(0,_chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_17__.b)(t);r!==""&&e.write(`gloss: cost ${r}
`),n!==void 0&&e.write(`gloss: ${n} Go on with: gloss retry --budget-usd N
`)}var be=24,Ve=5e3,Xe=100,Re={plan:"reading the changes",read:"reading files",combine:"combining",publish:"writing"};function Se(t){let{stream:e,now:r}=t,n="plan",i={items:0,reused:0,done:0,failed:0},o=Number.NEGATIVE_INFINITY,s="",d="";function a(m){let u=e.isTTY?Xe:Ve;if(!m&&r()-o<u)return;let l=ze(n,i,e.isTTY===!0)+d;l!==s&&(o=r(),s=l,e.write(e.isTTY?`\r\x1B[K${l}`:`${l}
`))}return{planned:({items:m,reused:u})=>{Object.assign(i,{items:m,reused:u,done:u}),a(!0)},finished:({items:m,failed:u})=>{i.done+=m,i.failed+=u,d="",a(!1)},note:m=>{d=` \xB7 ${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_16__.b)(m)}`,a(!1)},stage:m=>{m!==n&&(n=m,d="",a(!0))},clear:()=>{e.isTTY&&s!==""&&e.write("\r\x1B[K"),s=""}}}function ze(t,e,r){let{items:n,reused:i,done:o,failed:s}=e,d=[`${o} of ${n} items`,i>0?`${i} reused`:"",s>0?`${s} failed`:""].filter(Boolean);if(n===0)return`gloss: ${Re[t]} \u2026`;let a=Math.round(be*Math.min(o+s,n)/n);return`gloss: ${r?`${"\u2588".repeat(a)}${"\u2591".repeat(be-a)} `:""}${d.join(", ")} \xB7 ${Re[t]}`}var et={complete:0,skipped:0,waiting:0,partial:3,failed:1};async function hr(t){let{command:e,settings:r,terminal:n,signal:i,again:o}=t;if(e.pipeline==="docs"){let{runDocsCommand:g}=await Promise.all(/* import() */[__webpack_require__.e(2238), __webpack_require__.e(1517), __webpack_require__.e(4843), __webpack_require__.e(9059)]).then(__webpack_require__.bind(__webpack_require__, 9059));return g({...t,models:C(r.models,e)})}if(e.pipeline!=="summary"&&e.pipeline!=="review"){let{runDefinitionCommand:g}=await Promise.all(/* import() */[__webpack_require__.e(1619), __webpack_require__.e(4843), __webpack_require__.e(7123), __webpack_require__.e(6732)]).then(__webpack_require__.bind(__webpack_require__, 6732));return g({...t,models:C(r.models,e)})}tt(e),(0,_chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_15__.a)({paths:e.paths,ignore:e.ignore});let s=e.out===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(r.directory,e.out);s!==void 0&&await ie(s);let d=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(r.directory,e.repo??".")}),{directory:a}=d,{config:m}=(0,_chunk_XAQSBGQX_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:a,typedIn:r.directory,file:e.config}),u=e.model??r.model??m.defaults.model??_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_12__.a;(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_12__.c)(u);let l=(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_7__.e)({...e,config:m,model:u,models:C(r.models,e)});e.dryRun||(0,_chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_9__.d)({id:u,settings:l});let x=await he({command:e,directory:a,again:o}),E=await (0,_chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:a}),$={kind:"range",repository:rt(E,a),...x},P=ce({request:{pipeline:e.pipeline,target:$,options:{model:u,packing:e.packing,...(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_7__.d)(e,m.defaults),...(0,_chunk_37BMYQRE_js__WEBPACK_IMPORTED_MODULE_4__.a)(e.pipeline,m)}},again:o}),N={readFiles:async()=>({files:await (0,_chunk_NZ63Y6XX_js__WEBPACK_IMPORTED_MODULE_5__.a)({directory:a,...x,signal:i}),unlisted:0})},w=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(r.directory,e.stateDir??r.stateDir??(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(a,".gloss"));if(e.dryRun){let g=await (0,_chunk_IXO4W5J6_js__WEBPACK_IMPORTED_MODULE_3__.a)({request:P,source:N,stateDir:w,settings:l});return n.out(e.json?`${JSON.stringify(g.report,null,2)}
`:g.text),0}await fe(w);let b=Se({stream:n.stderr,now:()=>performance.now()}),ve=de({outDirectory:s,webUrl:E,target:$,pipeline:e.pipeline}),c=await (0,_chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_9__.i)({request:P,asked:ye({command:e,directory:r.directory}),stateDir:w,durability:r.durability,models:l,change:{source:N,publisher:ve},progress:b,onWarning:g=>{b.clear(),n.stderr.write(`gloss: ${g}
`)},signal:i}).finally(b.clear);return c.resumed&&n.stderr.write(`gloss: took up the unfinished run.
`),n.out(e.json?`${JSON.stringify(c.report??c,null,2)}
`:c.text??""),we(c,n),c.error!==void 0&&n.stderr.write(`gloss: ${c.error}
`),!e.json&&c.reportPath!==void 0&&n.stderr.write(`gloss: report: ${c.reportPath}
`),et[c.status]}function tt(t){let e=["write","all","adopt"].find(r=>t[r]);if(e!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a({code:"usage",message:`--${e} is an option of 'docs', not of '${t.pipeline}'.`,remedy:"Leave it out. See: gloss run --help."})}function C(t,e){return{...t,...e.baseUrl===void 0?{}:{baseUrl:e.baseUrl},...e.concurrency===void 0?{}:{concurrency:e.concurrency},...e.budgetUsd===void 0?{}:{budgetUsd:e.budgetUsd}}}function rt(t,e){return t===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_19__.basename)(e):new URL(t).pathname.slice(1)}


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

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ me),
/* harmony export */   b: () => (/* binding */ ue),
/* harmony export */   c: () => (/* binding */ Y),
/* harmony export */   d: () => (/* binding */ Q),
/* harmony export */   e: () => (/* binding */ H),
/* harmony export */   f: () => (/* binding */ Oe),
/* harmony export */   g: () => (/* binding */ Ge),
/* harmony export */   h: () => (/* binding */ He),
/* harmony export */   i: () => (/* binding */ p),
/* harmony export */   j: () => (/* binding */ Ce),
/* harmony export */   k: () => (/* binding */ Pe),
/* harmony export */   l: () => (/* binding */ Fe),
/* harmony export */   m: () => (/* binding */ oe),
/* harmony export */   n: () => (/* binding */ Xe),
/* harmony export */   o: () => (/* binding */ x),
/* harmony export */   p: () => (/* binding */ Be),
/* harmony export */   q: () => (/* binding */ De),
/* harmony export */   r: () => (/* binding */ Ke),
/* harmony export */   s: () => (/* binding */ Ve),
/* harmony export */   t: () => (/* binding */ We),
/* harmony export */   u: () => (/* binding */ ze),
/* harmony export */   v: () => (/* binding */ Ye),
/* harmony export */   w: () => (/* binding */ C),
/* harmony export */   x: () => (/* binding */ w),
/* harmony export */   y: () => (/* binding */ it),
/* harmony export */   z: () => (/* binding */ ot)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3337);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5058);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2275);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2125);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3145);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var me=["critical","high","medium","low"],ue=["correctness","security","performance","reliability","maintainability","testing","documentation"];var v=600,W=8,z=2e4;function Y(e,t={}){let n=t.maxLength??v,r=Math.min(z,n*W+1e3);return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.b)((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_7__.a)(e),i=>{let o=(0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.g)(i,r),f=(0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.e)(o)?(0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.c)((0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.d)(o).children):[q(o)];return J(f,n)})}function q(e){return{type:"text",value:e.replace(/\s+/g," ").trim()}}function J(e,t){let n=_(e);for(let r=t-1;n.length>t;){if(r<=0)return"\u2026".slice(0,t);n=_((0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,r)),r=Math.min(r-1,Math.floor(r*t/n.length))}return n}function _(e){return (0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.h)(e).trim()}var G=4e4;function Q(e){return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.b)((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_7__.a)(e),t=>{let n=O((0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.f)(t)),r=(0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.e)(n)?(0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.j)((0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.d)(n).children)):Z(n);return O(r)})}function O(e){return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.a)({body:e,limit:G,notice:"\u2026"})}function Z(e){let t=e.split(/\n\s*\n/);return (0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.j)(t.map(n=>({type:"paragraph",children:[{type:"text",value:n}]})))}function d(e,t){let n=[...e];if(n.length<=t)return e;let r=Math.floor((t-1)/3),i=n.length-(t-1-r);return`${n.slice(0,r).join("")}\u2026${n.slice(i).join("")}`}function H(e,t){let n=[...e];return n.length<=t?e:`${n.slice(0,t-1).join("").trimEnd()}\u2026`}var ee=1e3;function Oe(e,t){return t.length===0?"":`**${e}**

${t.join(`
`)}`}function Ge({title:e,body:t}){return`<details>
<summary>${e}</summary>

${t}

</details>`}function He(e,t){let n=t(e);return n===void 0||n.length>ee?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_5__.a)(p(e)):(0,_chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_1__.a)({text:p(e),url:n})}function p(e){return d(e,120)}function Ce({additions:e,deletions:t}){return`+${e}\xA0\u2212${t}`}function Pe(e){return e.filter(t=>t!=="").join(`

`)}var ne=3,re=5,ie=5;function Fe(e){let t=new Map(e.overview.areas.map(({name:r,summary:i})=>[r,i]));return[...Map.groupBy(e.items,r=>r.area)].map(([r,i])=>({name:r,summary:t.get(r)??ae(i),files:x(i),additions:P(i.map(({item:o})=>o.additions)),deletions:P(i.map(({item:o})=>o.deletions))})).sort((r,i)=>i.additions+i.deletions-(r.additions+r.deletions)||E(r.name,i.name))}function oe(e){let t=e.overview.lookFirst.map(({path:n,reason:r})=>({path:n,text:r}));return j(e,t).slice(0,ne)}function Xe(e){let t=new Set(oe(e).map(({path:n})=>n));return j(e,e.overview.notable).filter(({path:n})=>!t.has(n)).slice(0,re)}function j(e,t){let n=new Set(e.items.map(({item:r})=>r.path));return t.filter(({path:r})=>n.delete(r))}function x(e){return new Set(e.map(({item:t})=>t.path)).size}function Be({items:e}){return x(e)<=ie}var se={high:2e9,medium:1e9,low:0};function De(e){let t=({item:n,answer:r})=>se[r.risk]+n.additions+n.deletions;return[...e].sort((n,r)=>t(r)-t(n)||U(n,r))}function Ke(e){return[...e].sort(U)}function Ve({kind:e,risk:t}){return t==="low"?e:`${e}, ${t} risk`}function We(e){return e.overview.headline.trim()!==""?"":e.items.length>0?"Summary":e.failures.length>0?"Nothing could be read":"Nothing to read"}function ze(e){let{hunksRead:t,hunksTotal:n}=e.coverage;return`Read ${`${w(t)} of ${C(n,"hunk")}`} in ${w(x(e.items))} of ${C(e.files,"file")}.`}function Ye(e){if(e.model==="offline:extractive")return"Extracted from the diff without a language model (offline:extractive).";let t=e.fallbackReason===void 0?"":` The overview was extracted without it, because the combining call failed: ${H(e.fallbackReason,200)}`;return`Model: ${d(e.model,120)}.${t}`}function C(e,t){return`${w(e)} ${t}${e===1?"":"s"}`}function w(e){return e.toLocaleString("en-US")}function ae(e){return[...Map.groupBy(e,({answer:n})=>n.kind)].sort((n,r)=>r[1].length-n[1].length||E(n[0],r[0])).map(([n,r])=>`${n} (${r.length})`).join(", ")}function U({item:e},{item:t}){return E(e.path,t.path)||e.part-t.part}function E(e,t){return e<t?-1:e>t?1:0}function P(e){return e.reduce((t,n)=>t+n,0)}var F=5,X=4,ce=new Map([_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__.a,..._chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__.c].map(({kind:e,name:t})=>[e,t]));function b(e){let{redacted:t=[],showPlace:n}=e;if(t.length===0)return"";let r=[...new Set(t.map(({kind:s})=>ce.get(s)??s))],i=[...new Set(t.map(({path:s,line:V})=>`${s}:${V}`))],[o,f]=t.length===1?["1 value that looks like a secret","was"]:[`${t.length} values that look like secrets`,"were"],D=B(r.slice(0,X),r.length-X,"kinds"),K=B(i.slice(0,F).map(n),i.length-F,"places");return`${o} (${D}) ${f} not sent to the model: ${K}.`}function B(e,t,n){return`${e.join(", ")}${t>0?` and ${t} more ${t===1?n.slice(0,-1):n}`:""}`}function it(e){let t=b({redacted:e,showPlace:n=>(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_5__.a)(p(n))});return t===""?"":`\u26A0\uFE0F ${t}`}function ot(e){return b({redacted:e,showPlace:_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_6__.b})}


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

/***/ 871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x),
/* harmony export */   b: () => (/* binding */ Pe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Q4IUXTXX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9548);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
/* harmony import */ var _chunk_OXH3IXV6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5728);
/* harmony import */ var _chunk_3LG6HZP6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7705);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1491);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function x(s){let{source:e,results:n}=s;if(e.identity===void 0)return e.readFiles();let o=(0,_chunk_Q4IUXTXX_js__WEBPACK_IMPORTED_MODULE_1__.c)({files:e.identity}),r=n.get?.(o)?.value;if(r)return r;let t=await e.readFiles();return t.files.every(a=>a.patchMissing===void 0)&&n.put?.({key:o,kind:"files",value:t}),t}function C(s){let{items:e,budget:n,maxItems:o}=s,r=[],t=[];for(let{index:i,tokens:a}of G(e)){let c=t.find(l=>l.tokens+a<=n),p=c??{indexes:[],tokens:0};p.indexes.push(i),p.tokens+=a,c||r.push(p),!c&&a<=n&&t.push(p),p.indexes.length>=o&&(t=t.filter(l=>l!==p))}for(let i of r)i.indexes.sort((a,c)=>a-c);return r.sort((i,a)=>(i.indexes[0]??0)-(a.indexes[0]??0)),r.map(i=>i.indexes.map(a=>e[a]?.key??""))}function G(s){return s.map(({key:e,tokens:n},o)=>({key:e,tokens:n,index:o})).sort((e,n)=>n.tokens-e.tokens||J(e.key,n.key)||e.index-n.index)}function J(s,e){return s===e?0:s<e?-1:1}var B=150,_=60,W=150;function T(s){if(s.length<=B)return[];let e=s.map(Y),n=[],o=[[0,s.length]];for(let r=o.pop();r;r=o.pop()){let[t,i]=r;if(i-t<=W){n.push(r);continue}let a=$({weights:e,from:t+_,to:i-_});o.push([a,i],[t,a])}return n}function $(s){let{weights:e,from:n,to:o}=s,r=n;for(let t=n+1;t<=o;t+=1)(e[t]??0)>(e[r]??0)&&(r=t);return r}function Y(s){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(s).digest().readUIntBE(0,6)}var N="(top level)",y="(elsewhere)";function v(s){let e=F(s,t=>D(t,1)),n=K(e,s)?b(e,{room:5,rest:y}):e,o=n;for(let t=o;t;)o=t,t=K(o,s)?Q(o):void 0;let r=b(o===n?e:o,{room:8,rest:y});return new Map([...r].flatMap(([t,i])=>i.map(a=>[a,t])))}function K(s,e){let n=[...s.values()].reduce((o,{length:r})=>Math.max(o,r),0);return s.size<3||n>e.length*.35}function Q(s){let e=[...s].sort((n,o)=>o[1].length-n[1].length||(n[0]<o[0]?-1:1));for(let[n,o]of e){if(n===N||n===y||o.length<2)continue;let r=Math.min(4,8-(s.size-1)),t=n.split("/").length+1,i=b(F(o,c=>D(c,t)),{room:r,rest:n});if(r<2||i.size===1&&i.has(n))continue;let a=new Map([...s].filter(([c])=>c!==n));for(let[c,p]of i)a.set(c,[...a.get(c)??[],...p]);return a}}function b(s,e){let{room:n,rest:o}=e;if(s.size<=n)return s;let r=s.get(o)??[],i=[...s].filter(([c])=>c!==o).sort((c,p)=>p[1].length-c[1].length||(c[0]<p[0]?-1:1));return new Map(i.slice(0,n-1)).set(o,[...r,...i.slice(n-1).flatMap(([,c])=>c)])}function F(s,e){let n=new Map;for(let o of s){let r=e(o),t=n.get(r);t?t.push(o):n.set(r,[o])}return n}function D(s,e){return s.split("/").slice(0,-1).slice(0,e).join("/")||N}var Z=25,H=300,ee=32,te=250,ne=90,L=400;async function Pe(s){let{request:e,results:n,startedAt:o}=s,r=(0,_chunk_Q4IUXTXX_js__WEBPACK_IMPORTED_MODULE_1__.a)(s.source),t=(0,_chunk_OXH3IXV6_js__WEBPACK_IMPORTED_MODULE_3__.k)(e.pipeline),{files:i,unlisted:a}=await x({source:r,results:n}),c=t.select({files:i,options:e.options}),{model:p,maxItems:l=Number.POSITIVE_INFINITY}=e.options,f=t.item.showsAbout?await se(r,e):void 0,I=c.contents.slice(0,l).map(u=>f===void 0?u:{...u,about:f}),m=oe({pipeline:t,contents:I,model:p}),X=n.has(m.map(u=>u.resultKey)),g=I.map((u,V)=>({...u,resultKey:m[V]?.resultKey??""})),h=g.filter(u=>!X.has(u.resultKey)),A=z({contents:h,packing:e.options.packing}),U=new Set(m.map(({item:u})=>u.path)),E=(0,_chunk_Q4IUXTXX_js__WEBPACK_IMPORTED_MODULE_1__.b)(i,u=>U.has(u)),k=t.hasOverview?T(m.map(({item:u})=>u.path)):[];return{packs:A,contents:g,reused:m.length-h.length,plan:{items:m,groups:k,notRead:[...c.notRead,...ie(a),...re(c.contents.slice(l),l)],files:c.files+a,...a===0?{}:{unlisted:a},hunksTotal:c.hunksTotal,...E.length===0?{}:{redacted:E},expected:q({pipeline:t,model:p,missing:h,packs:A.length,items:m,groups:k.length}),whole:q({pipeline:t,model:p,items:m,groups:k.length,missing:g,packs:z({contents:g,packing:e.options.packing}).length}),startedAt:o}}}async function se(s,{options:e}){let{title:n,body:o,guidance:r}=await s.readAbout?.()??{title:"",body:"",guidance:""},t=[e.review?.instructions??"",r].filter(i=>i!=="");return{title:n,body:o,guidance:t.join(`

`)}}function q(s){let{pipeline:e,model:n,missing:o,packs:r,items:t,groups:i}=s;if(t.length===0)return[];let a=(0,_chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_5__.c)(o.reduce((l,{item:f})=>l+f.tokens,0)),c=o.length*e.laterShare,p=e.hasOverview?i+1:0;return[{model:n,calls:r,tokensIn:a+o.length*ee+r*H,tokensOut:o.length*e.answerTokens},{model:n,calls:Math.ceil(c),tokensIn:a*e.laterShare+c*H,tokensOut:c*e.answerTokens},{model:n,calls:p,tokensIn:p===0?0:t.length*ne+i*L+p*te,tokensOut:p*L}]}function oe(s){let{pipeline:e,contents:n,model:o}=s,r=v([...new Set(n.map(({item:t})=>t.path))]);return n.map(t=>({item:t.item,area:r.get(t.item.path)??"",resultKey:(0,_chunk_Q4IUXTXX_js__WEBPACK_IMPORTED_MODULE_1__.c)({stage:e.item.stage,identity:e.item.identity,model:(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.b)(o),content:e.item.contentOf(t)})}))}function z(s){let{contents:e,packing:n}=s;if(!n)return e.map(t=>[t]);let o=new Map(e.map(t=>[t.item.key,t]));return C({items:e.map(({item:t})=>({key:t.key,tokens:t.tokens})),budget:_chunk_3LG6HZP6_js__WEBPACK_IMPORTED_MODULE_4__.a,maxItems:Z}).map(t=>t.flatMap(i=>o.get(i)??[]))}function re(s,e){let n=`\`max-items\` is ${e}`;return s.map(({item:o})=>({path:o.key,reason:n}))}function ie(s){return s===0?[]:[{path:`(${s} more files)`,reason:"GitHub lists at most 3,000 files of a pull request"}]}


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _chunk_IIEDRC2Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(871);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(524);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4770);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function D(t){let{request:e,source:o,stateDir:s,settings:i}=t,r=f((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(s,"results"));try{let n=await (0,_chunk_IIEDRC2Z_js__WEBPACK_IMPORTED_MODULE_2__.b)({request:e,source:o,results:r,startedAt:new Date().toISOString()}),m=(0,_chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__.a)({expected:n.plan.expected,settings:i});return{report:g(e,n,m),text:R(e,n,m)}}finally{r.close()}}function f(t){return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(t)?(0,_chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:t}):{has:()=>new Set,close:()=>{}}}function g(t,{plan:e,reused:o},{estimate:s}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.items.map(({item:i})=>i),totals:{items:e.items.length,reused:o},estimate:s,coverage:{hunksTotal:e.hunksTotal,notRead:e.notRead,redacted:e.redacted},model:t.options.model}}function R(t,{plan:e,reused:o},s){return`${[`${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(`${t.target.baseName} \u2192 ${t.target.headName}`)}: ${e.files} changed files`,`  read       ${e.items.length} items, ${e.hunksTotal} hunks in the whole change`,`  reused     ${o} items answered before`,`  not read   ${e.notRead.length} files`,...e.notRead.map(({path:r,reason:n})=>`             - ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(`${r}: ${n}`)}`),...s.lines.map(r=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(r)}`)].join(`
`)}
`}


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1812);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function o(n,i){let[e,t]=[n.finding,i.finding];return _chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_1__.a.indexOf(e.severity)-_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_1__.a.indexOf(t.severity)||m(i)-m(n)||d(g(n),g(i))||r(n).start-r(i).start||r(n).end-r(i).end||d(e.title,t.title)||d(e.body,t.body)}var g=({finding:n,place:i})=>i?.path??n.path;function r({finding:n,place:i}){if(i)return{start:i.start_line??i.line,end:i.line};let{startLine:e,endLine:t}=n;return{start:f(Math.min(e,t)),end:f(Math.max(e,t))}}var m=({finding:n})=>f(n.confidence),f=n=>Number.isFinite(n)?n:0,d=(n,i)=>n<i?-1:n>i?1:0;


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

/***/ 7578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3872);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3944);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function b(e){let n=e.file??_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a,i=e.file===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a):(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(e.typedIn,n),t=p(i,n);if(t===void 0&&e.file!==void 0)throw a(`There is no configuration '${n}'.`,"Name an existing file with --config.");return{config:(0,_chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_1__.g)({text:t,file:n}),file:n,text:t?.replace(/^\ufeff/,""),wantsDocs:y(t??"")}}function p(e,n){let i=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(e,{throwIfNoEntry:!1});if(i){if(!i.isFile())throw a(`The configuration '${n}' is no file, or a symbolic link.`,"Put a file in its place.");return i.size>_chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_1__.f?" ".repeat(_chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_1__.f+1):(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(e,"utf8")}}function y(e){let n=(0,_chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.replace(/^\ufeff/,"")),i=n.text===void 0?void 0:(0,_chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_1__.a)(n.text).value;return typeof i=="object"&&i!==null&&Object.hasOwn(i,"docs")}function a(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:e,remedy:n})}


/***/ })

};
