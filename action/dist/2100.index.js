export const id = 2100;
export const ids = [2100];
export const modules = {

/***/ 8917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ I),
/* harmony export */   b: () => (/* binding */ G)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9500);
/* harmony import */ var _chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(801);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6797);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function w(t){let{client:e,owner:r,repo:n,number:s,headSha:a}=t,o,u=a;return async()=>{let d=await e.requestIfChanged({route:"GET /repos/{owner}/{repo}/git/ref/{+ref}",parameters:{owner:r,repo:n,ref:`pull/${s}/head`},subject:`the head of pull request ${r}/${n}#${s}`,permission:"contents: read",etag:o});return d!==void 0&&(o=d.etag,u=d.data.object.sha),u!==a}}var P=15e3;async function I(t){let{signal:e,onNote:r,onMoved:n,work:s,everyMs:a=P}=t,o=new AbortController,u,d="",S=v(t),c=t.watches===!1,p=setInterval(()=>{c||S().then(i=>{i===void 0||c||o.signal.aborted||(u=new _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__.a(i),o.abort(_chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_2__.g))})},a);p.unref();let f=()=>{c=!0,clearInterval(p)},y=i=>{d=i};try{return await s({signal:AbortSignal.any([e,o.signal]),stop:f,onStart:y})}catch(i){let l=i instanceof _chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_2__.h&&!e.aborted?u??i:i;if(!(l instanceof _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__.a))throw l;return f(),r(l.message),await n?.(),{status:"skipped",publications:[{kind:"comment",action:"skipped",supersededBy:l.headSha}],runId:d,resumed:!1,error:l.message}}finally{f()}}function G(t){let{watch:e,onStart:r,beforePublish:n}=t;return{signal:e.signal,onStart:s=>{e.onStart(s),r?.(s)},beforePublish:async()=>{e.stop(),await n?.()}}}function v(t){let{client:e,address:r,headSha:n}=t,s=w({client:e,...r,headSha:n}),a=!1;return async()=>{if(!a){a=!0;try{if(!await s())return;let o=await (0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_1__.h)({client:e,...r});return o.headSha===n?void 0:o.headSha}catch{return}finally{a=!1}}}}


/***/ }),

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_DSMN4A2K_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(737);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var f=/^<!-- gloss-waits (\w{1,64}) ([0-9a-f]{40}) ([0-9a-f]{40}) (\d{1,15}) (\d{1,20}) -->$/m;function l({runId:t,digest:e,headSha:i,expiresAt:r,keptIn:n}){return`<!-- gloss-waits ${t} ${e} ${i} ${r} ${n} -->`}function m(t){return t.flatMap(({body:e,viewerDidAuthor:i,isMinimized:r})=>{let n=(0,_chunk_DSMN4A2K_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)?.pipeline;if(!i||r||n===void 0)return[];let[,s,a,o,g,p]=f.exec(e.split(/\r?\n/)[1]??"")??[];return!s||!a||!o||!g||!p?[]:[{pipeline:n,runId:s,digest:a,headSha:o,expiresAt:Number(g),keptIn:p}]})}function c(t){return`gloss-waiting-${t}`}


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ de),
/* harmony export */   b: () => (/* binding */ ne),
/* harmony export */   c: () => (/* binding */ at),
/* harmony export */   d: () => (/* binding */ le),
/* harmony export */   e: () => (/* binding */ Pe),
/* harmony export */   f: () => (/* binding */ Re),
/* harmony export */   g: () => (/* binding */ Se),
/* harmony export */   h: () => (/* binding */ ke),
/* harmony export */   i: () => (/* binding */ Ee)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_7HBH54R7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4852);
/* harmony import */ var _chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7745);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5239);
/* harmony import */ var _chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(640);
/* harmony import */ var _chunk_HI72KAW6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1444);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8873);
/* harmony import */ var _chunk_42JDS4VA_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8917);
/* harmony import */ var _chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9500);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2993);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6797);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(944);
/* harmony import */ var _chunk_TOZCRPN7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4792);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3145);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7704);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var me=12,te=40,ee=4e4;function ne({preview:t,expiresAt:e}){let n=t.digest.slice(0,me),o=t.files.length,r=`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`;return[`**${o===1?"1 file waits":`${o} files wait`} for approval.** ${fe(t)}`,`\`/gloss approve ${n}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${r}.`,he(t),ge(t),we(t.diff)].filter(s=>s!=="").join(`

`)}function O(t){let{kind:e,actor:n,reason:o}=t;if(e==="expired")return"Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.";let r=n===void 0?"":` by ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_13__.a)(n)}`,s=o===void 0?"":` ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_11__.a)(o)}`;return`The generated pages were rejected${r}${s===""?"":`:${s}`}. Nothing was committed.`}var oe="**Nothing waits for approval any more**: what was approved could not be committed. `/gloss docs` makes it anew and asks again.";function re(t){if(t.length===0)return"The approved files are there already.";let e=t.slice(0,te).map(({path:o,reason:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_13__.a)(o)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_11__.a)(r)}`),n=t.length-e.length;return["Nothing was committed, since others changed these files after the preview:","",...e,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function fe({modelCalls:t,tokensIn:e,tokensOut:n}){if(t===0)return"No model was asked.";let o=(e+n).toLocaleString("en-US");return`${t} model call${t===1?"":"s"}, ${o} tokens.`}function he({pictures:t=[]}){let e=t.flatMap(({url:s,alt:d})=>s===void 0?[]:[{url:s,alt:d}]),n=t.length-e.length,r=`${`${n} ${e.length>0?"more ":""}picture${n===1?"":"s"}`} cannot be shown here before somebody approves; the report of the run says what they are.`;return[(0,_chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_9__.a)(e),...n>0?[r]:[]].filter(s=>s!=="").join(`

`)}function ge({files:t}){let e=t.slice(0,te).map(({path:o,action:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_13__.a)(o)}: ${r}`),n=t.length-e.length;return[...e,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function we(t){let e=t.length>ee,n=e?t.slice(0,t.lastIndexOf(`
`,ee)+1):t,o=Math.max(2,...[...n.matchAll(/`+/g)].map(([d])=>d.length)),r="`".repeat(o+1),s=e?`

The rest of the diff does not fit into a comment.`:"";return`<details><summary>The files, as a diff</summary>

${r}diff
${n.trimEnd()}
${r}${s}

</details>`}function se(t,e){let n=e.publications.find(({kind:r,sha:s})=>r==="commit"&&s!==void 0);if(n?.sha!==void 0)return{committed:be(n.sha,e)};if(e.status==="waiting"&&e.preview)return{next:ne({preview:e.preview,expiresAt:e.expiresAt??0})};if(t===void 0)return{};let o=e.report?.leftAlone??[];return{next:t.kind==="approved"?re(o):O(t)}}function be(t,{report:e}){let n=(e?.items??[]).filter(({status:o})=>o==="failed");return{sha:t,modelCalls:e?.totals.modelCalls??0,notWritten:[...n.map(({key:o,error:r})=>({path:o,reason:r??"unknown reason"})),...e?.leftAlone??[]]}}function ie(t,e){return t===void 0?void 0:t.kind==="approved"?{next:oe}:e instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_15__.a&&e.code==="state"?{end:{status:"skipped",publications:[],runId:"",resumed:!1}}:{next:O(t)}}function ae({stale:t,added:e,orphaned:n,lockRemoved:o,committed:r,next:s}){return r!==void 0||s!==void 0?!1:t.length+e.length+n.length===0&&o!==!0}var ue={kind:"comment",action:"skipped"};function de(t){let{run:e,pullRequest:n,readAt:o,pipeline:r="docs"}=t,{client:s,address:d,number:a,onWarning:u,progress:h,models:p,progressEveryMs:g}=e,{sayStopped:E=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_15__.b}=e,P,b=!1,l=(0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_2__.f)({client:s,pullRequest:n,onNote:u,readAt:o,address:{...d,number:a},marker:{pipeline:r},ownSha:()=>P}),R=async()=>{if(!b)return;let{headSha:m}=n,i={client:s,address:{...d,number:a},pipeline:r,headSha:m};await (0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_2__.d)({...i,reason:_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_2__.e,onNote:u}).catch(()=>{})};return{giveWay:R,showProgress:async m=>{let i=(0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_2__.g)({sticky:e.comment?l:void 0,progress:h,models:p,onNote:u,everyMs:g});try{return await m({progress:i.progress,models:i.models,beforePublish:i.stop})}catch(f){let c=E(f);throw await i.stop()&&c!==void 0&&await l.publish((0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_2__.c)(c),l.before)).catch(()=>{}),f}finally{b=await i.stop()}},publish:async({text:m,ownSha:i,quiet:f})=>{if(P=i,!e.comment||f&&!b&&l.before===void 0)return ue;try{let{kind:c,action:S,url:k}=await l.publish(m);return{kind:c,action:S,url:k}}catch(c){if(!(c instanceof _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_10__.a))throw c;return u(c.message),await R(),{...ue,supersededBy:c.headSha}}}}}async function ce(t){let{client:e,address:n,workspace:o,baseSha:r,headSha:s}=t,d=o===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_6__.f)({directory:o}).catch(()=>{}),a=d&&await ye({...d,baseSha:r,headSha:s});if(a!==void 0)return a;try{return await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_4__.h)({client:e,...n,baseSha:r,headSha:s})??r}catch(u){if(u instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_14__.a&&u.kind==="missing")return r;throw u}}async function ye(t){let{directory:e,baseSha:n,headSha:o}=t;return[await (0,_chunk_HI72KAW6_js__WEBPACK_IMPORTED_MODULE_5__.a)({directory:e,sha:n}),await (0,_chunk_HI72KAW6_js__WEBPACK_IMPORTED_MODULE_5__.a)({directory:e,sha:o})].includes(!1)?void 0:(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:e,base:n,head:o})}async function at(t){let{client:e,address:n,number:o,serverUrl:r,headSha:s}=t,d=performance.now(),a=await (0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_8__.h)({client:e,...n,number:o});if(a.headSha!==s&&t.decision===void 0&&t.runId===void 0){let w=(0,_chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_10__.b)(a.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:w}}let u=await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_4__.a)(t),h=await u(s),p=await u(a.baseSha),g=await (0,_chunk_TOZCRPN7_js__WEBPACK_IMPORTED_MODULE_12__.a)({tree:p,file:t.config}),E=await u(await ce({...t,...a,headSha:s})),{findStalePages:P}=await Promise.all(/* import() */[__webpack_require__.e(5058), __webpack_require__.e(2238), __webpack_require__.e(1517), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 688)),b=await P({base:E,head:h,rules:p,config:g,paths:t.paths,ignore:t.ignore}),l=de({run:t,pullRequest:a,readAt:d}),{renderStaleComment:R}=await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),m=(w,T)=>R(w,{linkTo:D=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_3__.a)({serverUrl:r,...n,sha:T,path:D})}),i=t.write?await ve({run:t,pullRequest:a,config:g,rules:p,head:h,openTree:u,comment:l}).catch(async w=>{let{decision:T,sayStopped:D=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_15__.b}=t,x=D(w)===void 0?void 0:ie(T,w);if(x?.end)return x.end;if(x?.next!==void 0){let pe=m({...b,next:x.next},s);await l.publish({text:pe,ownSha:void 0,quiet:!1}).catch(()=>{})}throw w}):qe;if(le(i)!==void 0)return await l.giveWay(),i;if(i.status==="waiting"&&i.preview===void 0)return i;i.status==="waiting"&&(i.expiresAt=(t.now??Date.now)()+g.approval.days*xe);let f={...b,...se(t.decision,i)},c=f.committed?.sha,S=Re({run:t,end:i,text:m(f,c??s)}),k=await l.publish({text:S,ownSha:c,quiet:ae(f)});return Se(i,k)?ke(i):Pe({end:i,publication:k,text:S})}function le({publications:t}){return t.find(({supersededBy:e})=>e!==void 0)?.supersededBy}function Pe(t){let{end:e,publication:n,text:o}=t,r=[...e.publications,n],s=le({publications:r}),d=r.some(({action:a})=>a==="created"||a==="updated");return s===void 0||d?{...e,publications:r,comment:o}:{...e,publications:r,status:"skipped",error:(0,_chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_10__.b)(s)}}function Re(t){let{run:e,end:n,text:o}=t;if(n.status!=="waiting"||n.preview===void 0||e.keptIn===void 0)return o;let{headSha:r,keptIn:s}=e,{runId:d,expiresAt:a=0,preview:u}=n;return`${(0,_chunk_7HBH54R7_js__WEBPACK_IMPORTED_MODULE_1__.a)({headSha:r,keptIn:s,runId:d,expiresAt:a,digest:u.digest})}
${o}`}function Se(t,{action:e}){return t.status==="waiting"&&e==="skipped"}function ke({runId:t,resumed:e}){return{status:"skipped",publications:[],runId:t,resumed:e,error:"The pull request moved on before its files could be shown; ask for them again."}}var xe=864e5,qe={status:"complete",publications:[],runId:"",resumed:!1};async function ve(t){let{run:e,pullRequest:n,config:o,rules:r,head:s,openTree:d,comment:a}=t;if(n.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_15__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});let u=o.approval.files==="command"||e.mustAsk===!0||e.decision!==void 0;if(u&&e.canAsk!==!0)throw Te();let h=e.decision!==void 0;return await a.showProgress(p=>(0,_chunk_42JDS4VA_js__WEBPACK_IMPORTED_MODULE_7__.a)({...e,address:{...e.address,number:e.number},onNote:e.onWarning,watches:!h&&n.headSha===e.headSha,work:g=>(0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_4__.o)({run:{...e,...p,...(0,_chunk_42JDS4VA_js__WEBPACK_IMPORTED_MODULE_7__.b)({watch:g,onStart:e.onStart,beforePublish:p.beforePublish})},approval:u,config:o,sources:s,outputs:s,rules:r,target:{kind:"branch",branch:n.headName,headSha:e.headSha,isCrossRepository:n.isCrossRepository,onTop:h},openTree:d,sha:e.headSha,name:n.headName,number:e.number,publish:!0})}))}var Ee="Use the action at the root of its repository (not the one in `action/`), or the App, or leave `files` out of `publish`.";function Te(){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_15__.a({code:"usage",message:"Generated pages have to be approved here (`approval`), and nothing keeps what would wait for that.",remedy:Ee})}


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_PIIWTRDZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8264);
/* harmony import */ var _chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(801);
/* harmony import */ var _chunk_OXH3IXV6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5728);
/* harmony import */ var _chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3872);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3944);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3140);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function k(o){let{stage:e,settings:i}=o;if(e.kind==="transform")return;if(e.service!==void 0){(0,_chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_2__.c)({name:e.service,settings:i});return}let n=e.model??o.model;(0,_chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_2__.d)({id:n,settings:i}),e.kind==="image"&&(0,_chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_2__.a)({model:n,format:e.format??"png",size:e.size}),e.kind==="speech"&&(0,_chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_2__.b)({model:n})}function S({name:o,config:e}){let i=n=>{let{prompt:t,"prompt-file":p,...r}=n;if(t!==void 0)return{...r,prompt:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"internal",message:`Stage "${n.name}" of '${o}' has no prompt.`})};return{name:o,description:e.description,source:e.source,each:e.each.map(i),all:e.all.map(i),publish:e.publish,maxItems:e["max-items"]}}var b={digest:_chunk_OXH3IXV6_js__WEBPACK_IMPORTED_MODULE_3__.a,image:_chunk_OXH3IXV6_js__WEBPACK_IMPORTED_MODULE_3__.b};function T(o){let{name:e,config:i,prompts:n}=o,t=Object.hasOwn(i.pipelines,e)?i.pipelines[e]:void 0;if(t){let m=(0,_chunk_PIIWTRDZ_js__WEBPACK_IMPORTED_MODULE_1__.b)({config:{...i,pipelines:{[e]:t}},prompts:n});if(m.problems)throw new _chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_4__.c({file:_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__.a,problems:m.problems});return S({name:e,config:m.config.pipelines[e]??t})}let p=Object.hasOwn(b,e)?b[e]:void 0;if(p)return p;let r=[...new Set([...Object.keys(_chunk_OXH3IXV6_js__WEBPACK_IMPORTED_MODULE_3__.i),...Object.keys(i.pipelines)])],f=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__.a)({word:e,choices:r});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"usage",message:`There is no pipeline '${e}'.${f===void 0?"":` Did you mean '${f}'?`}`,remedy:`Pipelines: ${r.join(", ")}. Your own are written in .github/gloss.yml.`})}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r({kind:n,actor:e,reason:i}){if(n==="expired")return"Nobody approved it in time.";let t=i===void 0?"":`: ${i}`;return`Rejected${e===void 0?"":` by ${e}`}${t}.`}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(t){return/^[\w ,.:;’'()/-]*$/.test(t)&&!/:\/\/|www\./i.test(t)?t:(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t)}


/***/ }),

/***/ 8264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v),
/* harmony export */   b: () => (/* binding */ _),
/* harmony export */   c: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3872);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6224);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function v({text:i,path:e}){let t=i.replace(/^\ufeff/,"");return (0,_chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_1__.b)(t).text??"").locateValue(e)}function _(i){let{config:e,...t}=i,s=Object.entries(e.pipelines).flatMap(([n,o])=>["each","all"].flatMap(p=>o[p].flatMap((r,m)=>j({...t,name:n,pipeline:o,part:p,index:m}))));if(s.length>0)return{problems:s};let a=n=>R(n,t.prompts),l=Object.entries(e.pipelines).map(([n,o])=>[n,{...o,each:o.each.map(a),all:o.all.map(a)}]);return{config:{...e,pipelines:Object.fromEntries(l)}}}function q({pipelines:i}){let e=Object.values(i).flatMap(({each:t,all:s})=>[...t,...s]);return[...new Set(e.flatMap(t=>t["prompt-file"]??[]))]}function R(i,e){let{"prompt-file":t,...s}=i;return t===void 0?i:{...s,prompt:e.get(t)}}function j(i){let{prompts:e,unread:t,source:s,name:a,pipeline:l,part:n,index:o}=i,p=l[n][o],r=p?.["prompt-file"];if(!p||r===void 0)return[];let m=["pipelines",a,n,o,"prompt-file"],u=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.d)(p.name,o),f=e.get(r);if(f===void 0){let g=t?.get(r)??"is not there. Commit it, or write the prompt into the configuration",c=`${u}: prompt-file '${r}' ${g}.`,O=s?v({text:s.text,path:m}):0;return (0,_chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_1__.e)({...s??{file:"gloss.yml",text:""},problems:[{offset:O,message:c}]})}let P=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.h)(l),$=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.g)({pipeline:l,part:n,stages:P[n].slice(0,o)}),h=`pipelines.${a}, ${u}`;return f.trim()===""?[{file:r,line:1,column:1,message:`${h}: the prompt must not be empty. Fill it in.`}]:(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.a)({text:f,name:h,path:m,part:n,names:$,stages:P}).map(({message:g,within:c})=>({file:r,line:c?.line??1,column:c?.column??1,message:g}))}


/***/ }),

/***/ 2100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDefinitionJob: () => (/* binding */ tn)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Z5URARMJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9053);
/* harmony import */ var _chunk_DI46FTJ6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8904);
/* harmony import */ var _chunk_PIIWTRDZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8264);
/* harmony import */ var _chunk_JCDCFWND_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7948);
/* harmony import */ var _chunk_NZ63Y6XX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6399);
/* harmony import */ var _chunk_BTZA2HP2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4932);
/* harmony import */ var _chunk_7HBH54R7_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4852);
/* harmony import */ var _chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7745);
/* harmony import */ var _chunk_2KP6SAZD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5736);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5239);
/* harmony import */ var _chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(640);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8761);
/* harmony import */ var _chunk_HI72KAW6_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1444);
/* harmony import */ var _chunk_DSMN4A2K_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(737);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8605);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4727);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8873);
/* harmony import */ var _chunk_42JDS4VA_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8917);
/* harmony import */ var _chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9500);
/* harmony import */ var _chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(801);
/* harmony import */ var _chunk_TMRFSBHT_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4025);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(204);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1266);
/* harmony import */ var _chunk_G4P2XBR7_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4675);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2993);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6797);
/* harmony import */ var _chunk_UN7MNW4Y_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6804);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3557);
/* harmony import */ var _chunk_XZHR2U3G_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8184);
/* harmony import */ var _chunk_Q4IUXTXX_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9548);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7239);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(5900);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(944);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(524);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(4011);
/* harmony import */ var _chunk_OXH3IXV6_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(5728);
/* harmony import */ var _chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(1812);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3337);
/* harmony import */ var _chunk_3LG6HZP6_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(7705);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(5058);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(2125);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(8844);
/* harmony import */ var _chunk_TOZCRPN7_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(4792);
/* harmony import */ var _chunk_AFAMSIH2_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(3872);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(3944);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(6224);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(1394);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(3142);
/* harmony import */ var _chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(9863);
/* harmony import */ var _chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(3215);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(5836);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_76__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_77__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_78__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_79__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_80__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function A(t){let{run:e,rules:n,target:s,approval:r}=t,{pipeline:o,models:c,actor:i}=e,a=await (0,_chunk_TOZCRPN7_js__WEBPACK_IMPORTED_MODULE_53__.a)({tree:n,file:e.config}),l=Object.hasOwn(a.pipelines,o)?a.pipelines[o]:void 0,d=l===void 0?[]:(0,_chunk_PIIWTRDZ_js__WEBPACK_IMPORTED_MODULE_3__.c)({pipelines:{[o]:l}}),m=d.length===0?new Map:await n.readTexts(d),f=(0,_chunk_DI46FTJ6_js__WEBPACK_IMPORTED_MODULE_2__.b)({name:o,config:a,prompts:m}),p=e.model??l?.model??a.defaults.model??_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_34__.a,b=(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_15__.e)({models:c,config:a,pipeline:o,model:p,definition:f,dryRun:e.dryRun});if(!e.dryRun)for(let w of[...f.each,...f.all])(0,_chunk_DI46FTJ6_js__WEBPACK_IMPORTED_MODULE_2__.a)({stage:w,model:p,settings:c});let h=f.publish.each.length+f.publish.all.length>0,g={pipeline:o,target:s,options:{model:p,...(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_15__.d)(e,a.defaults),packing:!1,definition:f,...h&&r(a,o)?{approval:"command"}:{}},...i===void 0?{}:{actor:i}};return{definition:f,config:a,hasFiles:h,request:g,models:b}}function Se({approval:t,pipelines:e},n){let s=Object.hasOwn(e,n)?e[n]:void 0;return t.files==="command"||s?.approval==="command"}var H=100,We=2e3,$e=`title body createdAt author { login }
comments(first: ${H}, after: $after) {
  nodes { body createdAt isMinimized viewerDidAuthor author { login } }
  pageInfo { hasNextPage endCursor }
}`,Le=`query GlossThread($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${$e} } ... on PullRequest { ${$e} } }
  }
}`;async function E(t){let e=await Ce(t),n={title:e.title,messages:[Oe(e)]};for(let s=0;;s+=H){let r=e.comments.nodes.filter(({isMinimized:i,viewerDidAuthor:a,body:l})=>!i&&!a&&!/^ {0,3}\/gloss\b/.test(l));n.messages.push(...r.map(Oe));let{hasNextPage:o,endCursor:c}=e.comments.pageInfo;if(!o||c===null||s+H>=We)break;e=await Ce({...t,after:c})}return n.messages=n.messages.filter(({text:s})=>s.trim()!==""),n}async function Ce(t){let{client:e,owner:n,repo:s,number:r,after:o}=t,c=`the conversation ${n}/${s}#${r}`,a=(await e.query({document:Le,variables:{owner:n,repo:s,number:r,after:o??null},subject:c,permission:"issues: read"})).repository?.issueOrPullRequest;if(a)return a;throw new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_73__.a({kind:"missing",message:`GitHub knows no ${c}.`})}function Oe({author:t,body:e,createdAt:n}){return{author:t?.login??"ghost",date:n.slice(0,10),text:e}}var Je=65e3;async function Ae(t){let{client:e,address:n,branch:s,sha:r,pipeline:o}=t,c=await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.a)(t),i=await c(r),a=await A({run:t,rules:i,target:{kind:"tree",repository:`${n.owner}/${n.repo}`,identity:t.issue===void 0?i.identity:`${i.identity}#${t.issue}`,sha:r,baseName:s,headName:r.slice(0,7)},approval:()=>!1}),l=t.isDefaultBranch?"":`-${s.replaceAll(/[^\w.-]+/g,"-")}`,d={kind:"rolling",branch:`gloss/${o}${l}`,base:{branch:s,sha:r}},m=a.hasFiles?await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.c)({client:e,address:n,target:d,pipeline:o,openTree:c}):void 0,f=m?.on==="branch"?await c(m.sha):i,p={},b={tree:{sources:i,outputs:f,...t.publish?{pictureUrl:h=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__.b)({serverUrl:t.serverUrl,...n,ref:d.branch,path:h})}:{},publishFiles:async h=>{if(!t.publish||m===void 0)return _chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.l;let g=`${o}: bring generated files up to date`;return await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.m)({run:t,pipeline:o,title:g,target:{...d,basis:m.sha},openTree:c,files:h})}},...t.issue===void 0?{}:Xe(t,t.issue,p)};return await W({run:t,defined:a,rooms:b,sources:i,published:p})}async function W(t){let{run:e,defined:n,rooms:s,published:r}=t,{request:o,models:c}=n;if(e.dryRun){let{dryRunCustom:a}=await Promise.all(/* import() */[__webpack_require__.e(1619), __webpack_require__.e(7123), __webpack_require__.e(4673)]).then(__webpack_require__.bind(__webpack_require__, 4673)),{text:l}=await a({request:o,rooms:s,stateDir:e.stateDir,settings:c});return{status:"skipped",publications:[],runId:"",resumed:!1,text:l}}let i=await (0,_chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_21__.i)({...s,request:o,stateDir:e.stateDir,models:c,progress:e.progress,onWarning:e.onWarning,signal:e.signal,...e.core===void 0?{}:{core:e.core},...e.onStart===void 0?{}:{onStart:e.onStart},...e.runId===void 0?{}:{runId:e.runId},...e.decision===void 0?{}:{decision:e.decision}});return r.comment===void 0?i:{...i,comment:r.comment}}function Xe(t,e,n){let{client:s,address:r,serverUrl:o,sha:c,pipeline:i}=t;return{publisher:{maxLength:Je,linkTo:l=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__.a)({serverUrl:o,...r,sha:c,path:l}),publish:async({comment:l})=>{if(n.comment=l,!t.publish)return[{kind:"comment",action:"skipped"}];let{id:d,url:m,comments:f,gateway:p}=await (0,_chunk_Z5URARMJ_js__WEBPACK_IMPORTED_MODULE_1__.a)({client:s,...r,number:e}),w=await (0,_chunk_2KP6SAZD_js__WEBPACK_IMPORTED_MODULE_9__.c)({github:p,pullRequest:{id:d,url:m},comments:f,marker:{pipeline:i},onNote:t.onWarning}).publish(l);return[{kind:w.kind,action:w.action,url:w.url}]}},readThread:()=>E({client:s,...r,number:e})}}var Ee="Gloss-Preview";function Be({pipeline:t,number:e}){return`gloss-preview/${t}-${e}`}async function Ue(t){let{client:e,address:n,baseBranch:s,branch:r,pipeline:o,digest:c,files:i,runId:a,onNote:l,wait:d}=t,m=(0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_12__.a)({...n,branch:r}),f=(0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.e)({message:{headline:`${o}: to be approved`,body:"",trailers:{[Ee]:c}},pipeline:o,runId:a}),p={...f,headline:`${f.headline} [skip ci]`};return await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.f)({attempt:async()=>{let{head:h,baseSha:g,repositoryId:w,viewer:v}=await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.b)({client:e,...n,branch:r,baseBranch:s}),[P,...u]=h?.commits??[];if(h&&!Ie({head:h,viewer:v,pipeline:o})){l?.(`${m} is somebody else's: the pictures are not shown.`);return}let y=P&&u.length===0&&(0,_chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_70__.e)({message:P.message,name:Ee})===c;if(h&&y)return h.sha;let T={client:e,...n,repositoryId:w,branch:r,sha:g};h?h.sha!==g&&(0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.g)(await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.k)({...T,expectedSha:h.sha}),m):(0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.g)(await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.j)(T),m);let B=await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.d)({client:e,...n,branch:r,expectedHeadSha:g,files:i,message:p});return (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.g)(B,m).sha},subject:m,onNote:l,wait:d})}async function Me(t){let{client:e,address:n,baseBranch:s,branch:r,pipeline:o,onNote:c,wait:i}=t,a=(0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_12__.a)({...n,branch:r}),l=async()=>{let{head:d,repositoryId:m,viewer:f}=await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.b)({client:e,...n,branch:r,baseBranch:s});if(!d||!Ie({head:d,viewer:f,pipeline:o}))return;let p=[{branch:r,from:d.sha,to:null}];(0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.g)(await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.i)({client:e,...n,repositoryId:m,moves:p}),a)};try{await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.f)({attempt:l,subject:a,onNote:c,wait:i})}catch(d){c?.(`${a} is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_77__.b)(d)}`)}}function Ie(t){let{head:e,viewer:n,pipeline:s}=t;return e.aheadBy===e.commits.length&&e.commits.every(r=>(0,_chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_70__.d)({commit:r,viewer:n,pipeline:s}))}function Fe(t){let{run:e,pullRequest:n}=t,{client:s,address:r,serverUrl:o,pipeline:c,onWarning:i}=e;if(n.isCrossRepository)return;let a={client:s,address:r,pipeline:c,onNote:i,baseBranch:n.baseName,branch:Be(e)};return{show:async({runId:l,digest:d,pictures:m})=>{let f=await Ue({...a,runId:l,digest:d,files:m}).catch(p=>{if(!(p instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_77__.a))throw p;i(`The pictures cannot be shown before they are approved: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_77__.b)(p)}`)});return f===void 0?new Map:new Map(m.map(({path:p})=>[p,(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__.b)({serverUrl:o,...r,ref:f,path:p})]))},remove:()=>Me(a)}}var Ge=6e4,ze=864e5;async function _e(t){let{client:e,address:n,number:s,headSha:r,pipeline:o}=t,c=performance.now(),i=await (0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_20__.h)({client:e,...n,number:s}),a=t.write&&t.canAsk===!0?Fe({run:t,pullRequest:i}):void 0;if(i.headSha!==r&&t.decision===void 0&&t.runId===void 0){await a?.remove();let u=(0,_chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_29__.b)(i.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:u}}let l=await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.a)(t),[d,m]=[await l(r),await l(i.baseSha)],{baseSha:f,baseName:p}=i,b={kind:"pull-request",...n,number:s,baseSha:f,headSha:r,baseName:p,headName:r.slice(0,7)},g=await A({run:t,rules:m,target:b,approval:(u,y)=>t.write&&(t.mustAsk===!0||Se(u,y))}),w=g.request.options.approval!==void 0;if(w&&t.canAsk!==!0)throw Ye(o);let v=g.request.options.definition?.each.some(({kind:u})=>u==="image")===!0,P=t.decision!==void 0||w&&v?a:void 0;try{let u=await Ke({run:t,pullRequest:i,readAt:c,openTree:l,sources:d,rules:m,defined:g,preview:P});return u.status!=="waiting"&&await P?.remove(),u}catch(u){throw(!(u instanceof _chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_21__.h)||t.signal.reason===_chunk_RJA7FZHZ_js__WEBPACK_IMPORTED_MODULE_21__.f)&&await P?.remove(),u}}async function Ke(t){let{run:e,pullRequest:n,readAt:s,openTree:r,sources:o,rules:c,defined:i,preview:a}=t,{client:l,address:d,number:m,headSha:f,pipeline:p}=e,b=(0,_chunk_BTZA2HP2_js__WEBPACK_IMPORTED_MODULE_6__.a)({run:e,pullRequest:n,readAt:s,pipeline:p}),h={},g=await (0,_chunk_JCDCFWND_js__WEBPACK_IMPORTED_MODULE_4__.a)({...e,address:{...d,number:m},pullRequest:n,workspace:e.workspace,onNote:e.onWarning}),w={maxLength:Ge,linkTo:R=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__.a)({serverUrl:e.serverUrl,...d,sha:f,path:R}),publish:async R=>(h.comment=R.comment,[])},v=e.decision!==void 0,P=R=>W({run:{...e,...R},defined:i,sources:o,published:h,rooms:{publisher:w,change:{source:g,publisher:w},readThread:()=>E({client:l,...d,number:m}),tree:{sources:o,outputs:o,rules:c,...e.write&&!n.isCrossRepository?{pictureUrl:q=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__.b)({serverUrl:e.serverUrl,...d,ref:n.headName,path:q})}:{},...a===void 0?{}:{showPictures:a.show},publishFiles:async q=>{if(await R.beforePublish?.(),!e.write||n.isCrossRepository)return _chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.l;let He={kind:"branch",branch:n.headName,headSha:f,isCrossRepository:n.isCrossRepository,onTop:v};return await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.m)({run:e,pipeline:p,title:p,target:He,openTree:r,files:q})}}}}),u=await b.showProgress(R=>(0,_chunk_42JDS4VA_js__WEBPACK_IMPORTED_MODULE_19__.a)({client:l,headSha:f,signal:e.signal,onNote:e.onWarning,address:{...d,number:m},watches:!v&&n.headSha===f,work:q=>P({...R,...(0,_chunk_42JDS4VA_js__WEBPACK_IMPORTED_MODULE_19__.b)({watch:q,onStart:e.onStart,beforePublish:R.beforePublish})})}));if((0,_chunk_BTZA2HP2_js__WEBPACK_IMPORTED_MODULE_6__.d)(u)!==void 0)return await b.giveWay(),u;if(u.status==="waiting"&&u.preview===void 0||e.dryRun)return u;u.status==="waiting"&&(u.expiresAt=(e.now??Date.now)()+i.config.approval.days*ze);let y=Ve(e,u,h.comment);if(y===void 0)return u;let T=(0,_chunk_BTZA2HP2_js__WEBPACK_IMPORTED_MODULE_6__.f)({run:e,end:u,text:y}),B=u.publications.find(({kind:R,sha:q})=>R==="commit"&&q!==void 0)?.sha,L=await b.publish({text:T,ownSha:B,quiet:!1});return (0,_chunk_BTZA2HP2_js__WEBPACK_IMPORTED_MODULE_6__.g)(u,L)?(0,_chunk_BTZA2HP2_js__WEBPACK_IMPORTED_MODULE_6__.h)(u):(0,_chunk_BTZA2HP2_js__WEBPACK_IMPORTED_MODULE_6__.e)({end:u,publication:L,text:T})}function Ve(t,e,n){let s=`### ${t.pipeline}`;return e.status==="waiting"&&e.preview?`${s}

${(0,_chunk_BTZA2HP2_js__WEBPACK_IMPORTED_MODULE_6__.b)({preview:e.preview,expiresAt:e.expiresAt??0})}`:n!==void 0?n:t.decision!==void 0&&t.decision.kind!=="approved"?`${s}

${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_65__.b)((0,_chunk_G4P2XBR7_js__WEBPACK_IMPORTED_MODULE_27__.a)(t.decision))} Nothing was committed.`:e.text!==void 0&&e.text!==""?e.text.slice(0,Ge):e.error===void 0?void 0:`${s}

${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_65__.b)(e.error)}`}function Ye(t){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_77__.a({code:"usage",message:`The files of '${t}' have to be approved, and nothing keeps what would wait for that.`,remedy:_chunk_BTZA2HP2_js__WEBPACK_IMPORTED_MODULE_6__.i})}async function tn(t){let{inputs:e,target:n,serverUrl:s,pipeline:r,asked:o}=t,c={...t.settings.models,services:await t.settings.readServices()},i={...(0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.p)(t),serverUrl:s,pipeline:r,models:c};if(n.kind==="branch"){let{branch:b,sha:h,isDefaultBranch:g}=n,w=t.issue===void 0?{}:{issue:t.issue},P=(e.publish??["pull-request","comment","summary"]).some(y=>y==="pull-request"||y==="files"||y==="comment"),u=await Ae({...i,branch:b,sha:h,isDefaultBranch:g,...w,publish:P});return i.dryRun&&u.text!==void 0&&(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_71__.i)(u.text),await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.r)(t,u)}let a=o===void 0?["comment","summary"]:["comment","summary","files"],l=e.publish??a,{fork:d,headSha:m,number:f}=n,p=await _e({...i,...(0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.q)(t),number:f,headSha:m,comment:l.includes("comment")&&(0,_chunk_HI72KAW6_js__WEBPACK_IMPORTED_MODULE_13__.d)(t)&&!i.dryRun,write:l.includes("files")&&!d&&!i.dryRun});return i.dryRun&&p.text!==void 0&&(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_71__.i)(p.text),await (0,_chunk_PWJOQB4R_js__WEBPACK_IMPORTED_MODULE_11__.r)(t,p)}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(t){return t.slice(0,6).map(({url:e,alt:n})=>`<a href="${e}"><img src="${e}" alt="${r(n)}" width="240"></a>`).join(`
`)}function r(t){return t.replaceAll(/\s+/g," ").slice(0,200).replaceAll(/[^\p{L}\p{N} .,:;-]/gu,n=>`&#${n.codePointAt(0)};`)}


/***/ }),

/***/ 9053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2KP6SAZD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5736);
/* harmony import */ var _chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9500);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7704);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var C=`id url comments(first: ${_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_2__.c}, after: $after) {
  nodes { ${_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_2__.b} }
  pageInfo { hasNextPage endCursor }
}`,f=`query GlossConversation($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${C} } ... on PullRequest { ${C} } }
  }
}`;async function $(e){let{id:o,url:t,comments:n}=await w(e),r={...(0,_chunk_2KP6SAZD_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),readComments:async s=>(0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_2__.e)((await w({...e,...s})).comments)};return{id:o,url:t,comments:(0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_2__.e)(n),gateway:r}}async function w(e){let{client:o,owner:t,repo:n,number:r,after:s}=e,a=`the conversation ${t}/${n}#${r}`,m=(await o.query({document:f,variables:{owner:t,repo:n,number:r,after:s??null},subject:a,permission:"issues: read"})).repository?.issueOrPullRequest;if(m)return m;throw new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__.a({kind:"missing",message:`GitHub knows no ${a}.`})}


/***/ })

};
