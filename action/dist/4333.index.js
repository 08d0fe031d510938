export const id = 4333;
export const ids = [4333];
export const modules = {

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1012);
/* harmony import */ var _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6548);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var C=`id url comments(first: ${_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.c}, after: $after) {
  nodes { ${_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.b} }
  pageInfo { hasNextPage endCursor }
}`,f=`query GlossConversation($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${C} } ... on PullRequest { ${C} } }
  }
}`;async function $(e){let{id:o,url:t,comments:n}=await w(e),r={...(0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.e)(e),readComments:async s=>(0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.d)((await w({...e,...s})).comments)};return{id:o,url:t,comments:(0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.d)(n),gateway:r}}async function w(e){let{client:o,owner:t,repo:n,number:r,after:s}=e,a=`the conversation ${t}/${n}#${r}`,m=(await o.query({document:f,variables:{owner:t,repo:n,number:r,after:s??null},subject:a,permission:"issues: read"})).repository?.issueOrPullRequest;if(m)return m;throw new _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:"missing",message:`GitHub knows no ${a}.`})}


/***/ }),

/***/ 5075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v),
/* harmony export */   b: () => (/* binding */ _),
/* harmony export */   c: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6224);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function v({text:i,path:e}){let t=i.replace(/^\ufeff/,"");return (0,_chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_1__.b)(t).text??"").locateValue(e)}function _(i){let{config:e,...t}=i,s=Object.entries(e.pipelines).flatMap(([n,o])=>["each","all"].flatMap(p=>o[p].flatMap((r,m)=>j({...t,name:n,pipeline:o,part:p,index:m}))));if(s.length>0)return{problems:s};let a=n=>R(n,t.prompts),l=Object.entries(e.pipelines).map(([n,o])=>[n,{...o,each:o.each.map(a),all:o.all.map(a)}]);return{config:{...e,pipelines:Object.fromEntries(l)}}}function q({pipelines:i}){let e=Object.values(i).flatMap(({each:t,all:s})=>[...t,...s]);return[...new Set(e.flatMap(t=>t["prompt-file"]??[]))]}function R(i,e){let{"prompt-file":t,...s}=i;return t===void 0?i:{...s,prompt:e.get(t)}}function j(i){let{prompts:e,unread:t,source:s,name:a,pipeline:l,part:n,index:o}=i,p=l[n][o],r=p?.["prompt-file"];if(!p||r===void 0)return[];let m=["pipelines",a,n,o,"prompt-file"],u=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.d)(p.name,o),f=e.get(r);if(f===void 0){let g=t?.get(r)??"is not there. Commit it, or write the prompt into the configuration",c=`${u}: prompt-file '${r}' ${g}.`,O=s?v({text:s.text,path:m}):0;return (0,_chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_1__.e)({...s??{file:"gloss.yml",text:""},problems:[{offset:O,message:c}]})}let P=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.h)(l),$=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.g)({pipeline:l,part:n,stages:P[n].slice(0,o)}),h=`pipelines.${a}, ${u}`;return f.trim()===""?[{file:r,line:1,column:1,message:`${h}: the prompt must not be empty. Fill it in.`}]:(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.a)({text:f,name:h,path:m,part:n,names:$,stages:P}).map(({message:g,within:c})=>({file:r,line:c?.line??1,column:c?.column??1,message:g}))}


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

/***/ 8128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ se),
/* harmony export */   b: () => (/* binding */ J),
/* harmony export */   c: () => (/* binding */ Je),
/* harmony export */   d: () => (/* binding */ ge),
/* harmony export */   e: () => (/* binding */ we)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3874);
/* harmony import */ var _chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4725);
/* harmony import */ var _chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3072);
/* harmony import */ var _chunk_ZRVZCHQV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8643);
/* harmony import */ var _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6548);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2993);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(944);
/* harmony import */ var _chunk_KWEHIYWG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9972);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3145);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var ue=12,z=40,Y=4e4;function J({preview:e,expiresAt:t}){let n=e.digest.slice(0,ue),o=e.files.length,r=`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`;return[`**${o===1?"1 file waits":`${o} files wait`} for approval.** ${de(e)}`,`\`/gloss approve ${n}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${r}.`,le(e),pe(e),me(e.diff)].filter(s=>s!=="").join(`

`)}function C(e){let{kind:t,actor:n,reason:o}=e;if(t==="expired")return"Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.";let r=n===void 0?"":` by ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__.a)(n)}`,s=o===void 0?"":` ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_9__.a)(o)}`;return`The generated pages were rejected${r}${s===""?"":`:${s}`}. Nothing was committed.`}var Z="**Nothing waits for approval any more**: what was approved could not be committed. `/gloss docs` makes it anew and asks again.";function ee(e){if(e.length===0)return"The approved files are there already.";let t=e.slice(0,z).map(({path:o,reason:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__.a)(o)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_9__.a)(r)}`),n=e.length-t.length;return["Nothing was committed, since others changed these files after the preview:","",...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function de({modelCalls:e,tokensIn:t,tokensOut:n}){if(e===0)return"No model was asked.";let o=(t+n).toLocaleString("en-US");return`${e} model call${e===1?"":"s"}, ${o} tokens.`}function le({pictures:e=[]}){let t=e.flatMap(({url:s,alt:a})=>s===void 0?[]:[{url:s,alt:a}]),n=e.length-t.length,r=`${`${n} ${t.length>0?"more ":""}picture${n===1?"":"s"}`} cannot be shown here before somebody approves; the report of the run says what they are.`;return[(0,_chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_8__.a)(t),...n>0?[r]:[]].filter(s=>s!=="").join(`

`)}function pe({files:e}){let t=e.slice(0,z).map(({path:o,action:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__.a)(o)}: ${r}`),n=e.length-t.length;return[...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function me(e){let t=e.length>Y,n=t?e.slice(0,e.lastIndexOf(`
`,Y)+1):e,o=Math.max(2,...[...n.matchAll(/`+/g)].map(([a])=>a.length)),r="`".repeat(o+1),s=t?`

The rest of the diff does not fit into a comment.`:"";return`<details><summary>The files, as a diff</summary>

${r}diff
${n.trimEnd()}
${r}${s}

</details>`}function te(e,t){let n=t.publications.find(({kind:r,sha:s})=>r==="commit"&&s!==void 0);if(n?.sha!==void 0)return{committed:fe(n.sha,t)};if(t.status==="waiting"&&t.preview)return{next:J({preview:t.preview,expiresAt:t.expiresAt??0})};if(e===void 0)return{};let o=t.report?.leftAlone??[];return{next:e.kind==="approved"?ee(o):C(e)}}function fe(e,{report:t}){let n=(t?.items??[]).filter(({status:o})=>o==="failed");return{sha:e,modelCalls:t?.totals.modelCalls??0,notWritten:[...n.map(({key:o,error:r})=>({path:o,reason:r??"unknown reason"})),...t?.leftAlone??[]]}}function ne(e,t){return e===void 0?void 0:e.kind==="approved"?{next:Z}:t instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a&&t.code==="state"?{end:{status:"skipped",publications:[],runId:"",resumed:!1}}:{next:C(e)}}function oe({stale:e,added:t,orphaned:n,lockRemoved:o,committed:r,next:s}){return r!==void 0||s!==void 0?!1:e.length+t.length+n.length===0&&o!==!0}var re={kind:"comment",action:"skipped"};function se(e){let{run:t,pullRequest:n,readAt:o,pipeline:r="docs"}=e,{client:s,address:a,number:c,onWarning:i,progress:f,models:w,progressEveryMs:b}=t,{sayStopped:v=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.b}=t,R,h=!1,p=(0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.h)({client:s,pullRequest:n,onNote:i,readAt:o,address:{...a,number:c},marker:{pipeline:r},ownSha:()=>R});return{showProgress:async y=>{let l=(0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.i)({sticky:t.comment?p:void 0,progress:f,models:w,onNote:i,everyMs:b});try{return await y({progress:l.progress,models:l.models,beforePublish:l.stop})}catch(u){let d=v(u);throw await l.stop()&&d!==void 0&&await p.publish((0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.c)(d),p.before)).catch(()=>{}),u}finally{h=await l.stop()}},publish:async({text:y,ownSha:l,quiet:u})=>{if(R=l,!t.comment||u&&!h&&p.before===void 0)return re;try{let{kind:d,action:g,url:S}=await p.publish(y);return{kind:d,action:g,url:S}}catch(d){if(!(d instanceof _chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.e))throw d;i(d.message);let g={client:s,address:{...a,number:c},pipeline:"docs"};return h&&await (0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.d)({...g,reason:_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.f,onNote:i}).catch(()=>{}),re}}}}async function ie(e){let{client:t,owner:n,repo:o,baseSha:r,headSha:s}=e;return(await t.request({route:"GET /repos/{owner}/{repo}/compare/{basehead}",parameters:{owner:n,repo:o,basehead:`${r}...${s}`,per_page:1,page:2},subject:`the history of ${n}/${o}`,permission:"contents: read"})).merge_base_commit?.sha}async function ae(e){let{client:t,address:n,workspace:o,baseSha:r,headSha:s}=e,a=o===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.f)({directory:o}).catch(()=>{}),c=a&&await he({...a,baseSha:r,headSha:s});if(c!==void 0)return c;try{return await ie({client:t,...n,baseSha:r,headSha:s})??r}catch(i){if(i instanceof _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_6__.a&&i.kind==="missing")return r;throw i}}async function he(e){let{directory:t,baseSha:n,headSha:o}=e;return[await (0,_chunk_ZRVZCHQV_js__WEBPACK_IMPORTED_MODULE_5__.a)({directory:t,sha:n}),await (0,_chunk_ZRVZCHQV_js__WEBPACK_IMPORTED_MODULE_5__.a)({directory:t,sha:o})].includes(!1)?void 0:(0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:t,base:n,head:o})}async function Je(e){let{client:t,address:n,number:o,serverUrl:r,headSha:s}=e,a=performance.now(),c=await (0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_2__.g)({client:t,...n,number:o});if(c.headSha!==s&&e.decision===void 0&&e.runId===void 0){let m=(0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.g)(c.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:m}}let i=await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_4__.a)(e),f=await i(s),w=await i(c.baseSha),b=await (0,_chunk_KWEHIYWG_js__WEBPACK_IMPORTED_MODULE_10__.a)({tree:w,file:e.config}),v=await i(await ae({...e,...c,headSha:s})),{findStalePages:R}=await Promise.all(/* import() */[__webpack_require__.e(9626), __webpack_require__.e(2238), __webpack_require__.e(5782), __webpack_require__.e(7733)]).then(__webpack_require__.bind(__webpack_require__, 7733)),h=await R({base:v,head:f,rules:w,config:b,paths:e.paths,ignore:e.ignore}),p=se({run:e,pullRequest:c,readAt:a}),{renderStaleComment:y}=await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),l=(m,$)=>y(m,{linkTo:E=>(0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_3__.a)({serverUrl:r,...n,sha:$,path:E})}),u=e.write?await Pe({run:e,pullRequest:c,config:b,rules:w,head:f,openTree:i,comment:p}).catch(async m=>{let{decision:$,sayStopped:E=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.b}=e,k=E(m)===void 0?void 0:ne($,m);if(k?.end)return k.end;if(k?.next!==void 0){let ce=l({...h,next:k.next},s);await p.publish({text:ce,ownSha:void 0,quiet:!1}).catch(()=>{})}throw m}):ye;u.status==="waiting"&&(u.expiresAt=(e.now??Date.now)()+b.approval.days*be);let d={...h,...te(e.decision,u)},g=d.committed?.sha,S=l(d,g??s),A=await p.publish({text:S,ownSha:g,quiet:oe(d)});return ge(u,A)?we(u):{...u,publications:[...u.publications,A],comment:S}}function ge(e,{action:t}){return e.status==="waiting"&&t==="skipped"}function we({runId:e,resumed:t}){return{status:"skipped",publications:[],runId:e,resumed:t,error:"The pull request moved on before its files could be shown; ask for them again."}}var be=864e5,ye={status:"complete",publications:[],runId:"",resumed:!1};async function Pe(e){let{run:t,pullRequest:n,config:o,rules:r,head:s,openTree:a,comment:c}=e;if(n.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});let i=o.approval.files==="command"||t.decision!==void 0;if(i&&t.canAsk!==!0)throw Re();return await c.showProgress(f=>(0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_4__.n)({run:{...t,...f},approval:i,config:o,sources:s,outputs:s,rules:r,target:{kind:"branch",branch:n.headName,headSha:t.headSha,isCrossRepository:n.isCrossRepository},openTree:a,sha:t.headSha,name:n.headName,publish:!0}))}function Re(){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a({code:"usage",message:"This repository wants generated pages to be approved (`approval.files: command`), and a job cannot wait for that.",remedy:"Use the App for it, or leave `files` out of `publish`."})}


/***/ }),

/***/ 8696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BQE5BADF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5075);
/* harmony import */ var _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7175);
/* harmony import */ var _chunk_6DKYUTXC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4925);
/* harmony import */ var _chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3223);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3944);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3140);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function k(o){let{stage:e,settings:i}=o;if(e.kind==="transform")return;if(e.service!==void 0){(0,_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_2__.c)({name:e.service,settings:i});return}let n=e.model??o.model;(0,_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_2__.d)({id:n,settings:i}),e.kind==="image"&&(0,_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_2__.a)({model:n,format:e.format??"png",size:e.size}),e.kind==="speech"&&(0,_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_2__.b)({model:n})}function S({name:o,config:e}){let i=n=>{let{prompt:t,"prompt-file":p,...r}=n;if(t!==void 0)return{...r,prompt:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"internal",message:`Stage "${n.name}" of '${o}' has no prompt.`})};return{name:o,description:e.description,source:e.source,each:e.each.map(i),all:e.all.map(i),publish:e.publish,maxItems:e["max-items"]}}var b={digest:_chunk_6DKYUTXC_js__WEBPACK_IMPORTED_MODULE_3__.a,image:_chunk_6DKYUTXC_js__WEBPACK_IMPORTED_MODULE_3__.b};function T(o){let{name:e,config:i,prompts:n}=o,t=Object.hasOwn(i.pipelines,e)?i.pipelines[e]:void 0;if(t){let m=(0,_chunk_BQE5BADF_js__WEBPACK_IMPORTED_MODULE_1__.b)({config:{...i,pipelines:{[e]:t}},prompts:n});if(m.problems)throw new _chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_4__.c({file:_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__.a,problems:m.problems});return S({name:e,config:m.config.pipelines[e]??t})}let p=Object.hasOwn(b,e)?b[e]:void 0;if(p)return p;let r=[...new Set([...Object.keys(_chunk_6DKYUTXC_js__WEBPACK_IMPORTED_MODULE_3__.e),...Object.keys(i.pipelines)])],f=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__.a)({word:e,choices:r});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"usage",message:`There is no pipeline '${e}'.${f===void 0?"":` Did you mean '${f}'?`}`,remedy:`Pipelines: ${r.join(", ")}. Your own are written in .github/gloss.yml.`})}


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

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDefinitionJob: () => (/* binding */ Ht)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_AFKXCNXA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9137);
/* harmony import */ var _chunk_J2PDEAOV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8696);
/* harmony import */ var _chunk_BQE5BADF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5075);
/* harmony import */ var _chunk_WCTM4WQS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4355);
/* harmony import */ var _chunk_BO45TCWV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6159);
/* harmony import */ var _chunk_HJQCHBYV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8128);
/* harmony import */ var _chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3874);
/* harmony import */ var _chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1012);
/* harmony import */ var _chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4725);
/* harmony import */ var _chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3072);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8761);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4727);
/* harmony import */ var _chunk_ZRVZCHQV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8643);
/* harmony import */ var _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6548);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4705);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8873);
/* harmony import */ var _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7175);
/* harmony import */ var _chunk_N6UMUCSC_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4399);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(204);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1266);
/* harmony import */ var _chunk_G4P2XBR7_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4675);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2993);
/* harmony import */ var _chunk_Q7WRNDOY_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2764);
/* harmony import */ var _chunk_JJMU4U7Q_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8110);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3728);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1044);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(944);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(524);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(4011);
/* harmony import */ var _chunk_6DKYUTXC_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4925);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3337);
/* harmony import */ var _chunk_J7ZBWPCX_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(596);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5058);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3960);
/* harmony import */ var _chunk_AMVZOUZK_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5702);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(8844);
/* harmony import */ var _chunk_KWEHIYWG_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(9972);
/* harmony import */ var _chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3223);
/* harmony import */ var _chunk_JUAT53RK_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(7236);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3944);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(6224);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(1394);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(3142);
/* harmony import */ var _chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(768);
/* harmony import */ var _chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(988);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function A(t){let{run:e,rules:n,target:i,approval:r}=t,{pipeline:o,models:u,actor:s}=e,a=await (0,_chunk_KWEHIYWG_js__WEBPACK_IMPORTED_MODULE_43__.a)({tree:n,file:e.config}),c=Object.hasOwn(a.pipelines,o)?a.pipelines[o]:void 0,p=c===void 0?[]:(0,_chunk_BQE5BADF_js__WEBPACK_IMPORTED_MODULE_3__.c)({pipelines:{[o]:c}}),m=p.length===0?new Map:await n.readTexts(p),d=(0,_chunk_J2PDEAOV_js__WEBPACK_IMPORTED_MODULE_2__.b)({name:o,config:a,prompts:m}),l=e.model??c?.model??a.defaults.model??_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_28__.a;if(!e.dryRun)for(let g of[...d.each,...d.all])(0,_chunk_J2PDEAOV_js__WEBPACK_IMPORTED_MODULE_2__.a)({stage:g,model:l,settings:u});let b=d.publish.each.length+d.publish.all.length>0,f={pipeline:o,target:i,options:{model:l,...(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_15__.d)(e,a.defaults),packing:!1,definition:d,...b&&r(a,o)?{approval:"command"}:{}},...s===void 0?{}:{actor:s}};return{definition:d,config:a,hasFiles:b,request:f}}function be({approval:t,pipelines:e},n){let i=Object.hasOwn(e,n)?e[n]:void 0;return t.files==="command"||i?.approval==="command"}var G=100,Ae=2e3,ye=`title body createdAt author { login }
comments(first: ${G}, after: $after) {
  nodes { body createdAt isMinimized viewerDidAuthor author { login } }
  pageInfo { hasNextPage endCursor }
}`,Ee=`query GlossThread($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${ye} } ... on PullRequest { ${ye} } }
  }
}`;async function E(t){let e=await Re(t),n={title:e.title,messages:[ve(e)]};for(let i=0;;i+=G){let r=e.comments.nodes.filter(({isMinimized:s,viewerDidAuthor:a,body:c})=>!s&&!a&&!/^ {0,3}\/gloss\b/.test(c));n.messages.push(...r.map(ve));let{hasNextPage:o,endCursor:u}=e.comments.pageInfo;if(!o||u===null||i+G>=Ae)break;e=await Re({...t,after:u})}return n.messages=n.messages.filter(({text:i})=>i.trim()!==""),n}async function Re(t){let{client:e,owner:n,repo:i,number:r,after:o}=t,u=`the conversation ${n}/${i}#${r}`,a=(await e.query({document:Ee,variables:{owner:n,repo:i,number:r,after:o??null},subject:u,permission:"issues: read"})).repository?.issueOrPullRequest;if(a)return a;throw new _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_14__.a({kind:"missing",message:`GitHub knows no ${u}.`})}function ve({author:t,body:e,createdAt:n}){return{author:t?.login??"ghost",date:n.slice(0,10),text:e}}var Se=65e3;async function Pe(t){let{client:e,address:n,branch:i,sha:r,pipeline:o}=t,u=await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.a)(t),s=await u(r),a=await A({run:t,rules:s,target:{kind:"tree",repository:`${n.owner}/${n.repo}`,identity:t.issue===void 0?s.identity:`${s.identity}#${t.issue}`,sha:r,baseName:i,headName:r.slice(0,7)},approval:()=>!1}),c=t.isDefaultBranch?"":`-${i.replaceAll(/[^\w.-]+/g,"-")}`,p={kind:"rolling",branch:`gloss/${o}${c}`,base:{branch:i,sha:r}},m=a.hasFiles?await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.c)({client:e,address:n,target:p,pipeline:o,openTree:u}):void 0,d=m?.on==="branch"?await u(m.sha):s,l={},b={tree:{sources:s,outputs:d,...t.publish?{pictureUrl:f=>(0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_9__.b)({serverUrl:t.serverUrl,...n,ref:p.branch,path:f})}:{},publishFiles:async f=>{if(!t.publish||m===void 0)return _chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.k;let g=`${o}: bring generated files up to date`;return await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.l)({run:t,pipeline:o,title:g,target:{...p,basis:m.sha},openTree:u,files:f})}},...t.issue===void 0?{}:Ue(t,t.issue,l)};return await _({run:t,defined:a,rooms:b,sources:s,published:l})}async function _(t){let{run:e,defined:n,rooms:i,published:r}=t,{request:o}=n;if(e.dryRun){let{dryRunCustom:s}=await Promise.all(/* import() */[__webpack_require__.e(2568), __webpack_require__.e(7536)]).then(__webpack_require__.bind(__webpack_require__, 7536)),{text:a}=await s({request:o,rooms:i,stateDir:e.stateDir});return{status:"skipped",publications:[],runId:"",resumed:!1,text:a}}let u=await (0,_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_18__.i)({...i,request:o,stateDir:e.stateDir,models:e.models,progress:e.progress,onWarning:e.onWarning,signal:e.signal,...e.core===void 0?{}:{core:e.core},...e.onStart===void 0?{}:{onStart:e.onStart},...e.runId===void 0?{}:{runId:e.runId},...e.decision===void 0?{}:{decision:e.decision}});return r.comment===void 0?u:{...u,comment:r.comment}}function Ue(t,e,n){let{client:i,address:r,serverUrl:o,sha:u,pipeline:s}=t;return{publisher:{maxLength:Se,linkTo:c=>(0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_9__.a)({serverUrl:o,...r,sha:u,path:c}),publish:async({comment:c})=>{if(n.comment=c,!t.publish)return[{kind:"comment",action:"skipped"}];let{id:p,url:m,comments:d,gateway:l}=await (0,_chunk_AFKXCNXA_js__WEBPACK_IMPORTED_MODULE_1__.a)({client:i,...r,number:e}),y=await (0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_8__.f)({github:l,pullRequest:{id:p,url:m},comments:d,marker:{pipeline:s},onNote:t.onWarning}).publish(c);return[{kind:y.kind,action:y.action,url:y.url}]}},readThread:()=>E({client:i,...r,number:e})}}var qe="Gloss-Preview";function De({pipeline:t,number:e}){return`gloss-preview/${t}-${e}`}async function xe(t){let{client:e,address:n,baseBranch:i,branch:r,pipeline:o,digest:u,files:s,runId:a,onNote:c,wait:p}=t,m=(0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_11__.a)({...n,branch:r}),d=(0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.e)({message:{headline:`${o}: to be approved`,body:"",trailers:{[qe]:u}},pipeline:o,runId:a}),l={...d,headline:`${d.headline} [skip ci]`};return await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.f)({attempt:async()=>{let{head:f,baseSha:g,repositoryId:y,viewer:w}=await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.b)({client:e,...n,branch:r,baseBranch:i}),[R,...h]=f?.commits??[];if(f&&!$e({head:f,viewer:w,pipeline:o})){c?.(`${m} is somebody else's: the pictures are not shown.`);return}let v=R&&h.length===0&&(0,_chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_60__.d)({message:R.message,name:qe})===u;if(f&&v)return f.sha;let P={client:e,...n,repositoryId:y,branch:r,sha:g};f?f.sha!==g&&(0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.g)(await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.j)({...P,expectedSha:f.sha}),m):(0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.g)(await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.i)(P),m);let q=await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.d)({client:e,...n,branch:r,expectedHeadSha:g,files:s,message:l});return (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.g)(q,m).sha},subject:m,onNote:c,wait:p})}async function Te(t){let{client:e,address:n,baseBranch:i,branch:r,pipeline:o,onNote:u,wait:s}=t,a=(0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_11__.a)({...n,branch:r}),c=async()=>{let{head:p,repositoryId:m,viewer:d}=await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.b)({client:e,...n,branch:r,baseBranch:i});if(!p||!$e({head:p,viewer:d,pipeline:o}))return;let l=[{branch:r,from:p.sha,to:null}];(0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.g)(await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.h)({client:e,...n,repositoryId:m,moves:l}),a)};try{await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.f)({attempt:c,subject:a,onNote:u,wait:s})}catch(p){u?.(`${a} is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_64__.b)(p)}`)}}function $e(t){let{head:e,viewer:n,pipeline:i}=t;return e.aheadBy===e.commits.length&&e.commits.every(r=>(0,_chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_60__.c)({commit:r,viewer:n,pipeline:i}))}function ke(t){let{run:e,pullRequest:n}=t,{client:i,address:r,serverUrl:o,pipeline:u,onWarning:s}=e;if(n.isCrossRepository)return;let a={client:i,address:r,pipeline:u,onNote:s,baseBranch:n.baseName,branch:De(e)};return{show:async({runId:c,digest:p,pictures:m})=>{let d=await xe({...a,runId:c,digest:p,files:m}).catch(l=>{if(!(l instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_64__.a))throw l;s(`The pictures cannot be shown before they are approved: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_64__.b)(l)}`)});return d===void 0?new Map:new Map(m.map(({path:l})=>[l,(0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_9__.b)({serverUrl:o,...r,ref:d,path:l})]))},remove:()=>Te(a)}}var Ne=6e4,Be=864e5;async function Ce(t){let{client:e,address:n,number:i,headSha:r,pipeline:o}=t,u=performance.now(),s=await (0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_8__.g)({client:e,...n,number:i}),a=t.write&&t.canAsk===!0?ke({run:t,pullRequest:s}):void 0;if(s.headSha!==r&&t.decision===void 0&&t.runId===void 0){await a?.remove();let h=(0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_7__.g)(s.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:h}}let c=await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.a)(t),[p,m]=[await c(r),await c(s.baseSha)],{baseSha:d,baseName:l}=s,b={kind:"pull-request",...n,number:i,baseSha:d,headSha:r,baseName:l,headName:r.slice(0,7)},g=await A({run:t,rules:m,target:b,approval:(h,v)=>t.write&&be(h,v)}),y=g.request.options.approval!==void 0;if(y&&t.canAsk!==!0)throw Ie(o);let w=g.request.options.definition?.each.some(({kind:h})=>h==="image")===!0,R=t.decision!==void 0||y&&w?a:void 0;try{let h=await Me({run:t,pullRequest:s,readAt:u,openTree:c,sources:p,rules:m,defined:g,preview:R});return h.status!=="waiting"&&await R?.remove(),h}catch(h){throw(!(h instanceof _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_18__.h)||t.signal.reason===_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_18__.f)&&await R?.remove(),h}}async function Me(t){let{run:e,pullRequest:n,readAt:i,openTree:r,sources:o,rules:u,defined:s,preview:a}=t,{client:c,address:p,number:m,headSha:d,pipeline:l}=e,b=(0,_chunk_HJQCHBYV_js__WEBPACK_IMPORTED_MODULE_6__.a)({run:e,pullRequest:n,readAt:i,pipeline:l}),f={},g=await (0,_chunk_WCTM4WQS_js__WEBPACK_IMPORTED_MODULE_4__.a)({...e,address:{...p,number:m},pullRequest:n,workspace:e.workspace,onNote:e.onWarning}),y={maxLength:Ne,linkTo:P=>(0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_9__.a)({serverUrl:e.serverUrl,...p,sha:d,path:P}),publish:async P=>(f.comment=P.comment,[])},w=await b.showProgress(P=>_({run:{...e,...P},defined:s,sources:o,published:f,rooms:{publisher:y,change:{source:g,publisher:y},readThread:()=>E({client:c,...p,number:m}),tree:{sources:o,outputs:o,rules:u,...e.write&&!n.isCrossRepository?{pictureUrl:q=>(0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_9__.b)({serverUrl:e.serverUrl,...p,ref:n.headName,path:q})}:{},...a===void 0?{}:{showPictures:a.show},publishFiles:async q=>{if(await P.beforePublish?.(),!e.write||n.isCrossRepository)return _chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.k;let Oe={kind:"branch",branch:n.headName,headSha:d,isCrossRepository:n.isCrossRepository};return await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.l)({run:e,pipeline:l,title:l,target:Oe,openTree:r,files:q})}}}}));if(e.dryRun)return w;w.status==="waiting"&&(w.expiresAt=(e.now??Date.now)()+s.config.approval.days*Be);let R=Fe(e,w,f.comment);if(R===void 0)return w;let h=w.publications.find(({kind:P,sha:q})=>P==="commit"&&q!==void 0)?.sha,v=await b.publish({text:R,ownSha:h,quiet:!1});return (0,_chunk_HJQCHBYV_js__WEBPACK_IMPORTED_MODULE_6__.d)(w,v)?(0,_chunk_HJQCHBYV_js__WEBPACK_IMPORTED_MODULE_6__.e)(w):{...w,publications:[...w.publications,v],comment:R}}function Fe(t,e,n){let i=`### ${t.pipeline}`;return e.status==="waiting"&&e.preview?`${i}

${(0,_chunk_HJQCHBYV_js__WEBPACK_IMPORTED_MODULE_6__.b)({preview:e.preview,expiresAt:e.expiresAt??0})}`:n!==void 0?n:t.decision!==void 0&&t.decision.kind!=="approved"?`${i}

${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_55__.b)((0,_chunk_G4P2XBR7_js__WEBPACK_IMPORTED_MODULE_23__.a)(t.decision))} Nothing was committed.`:e.text!==void 0&&e.text!==""?e.text.slice(0,Ne):e.error===void 0?void 0:`${i}

${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_55__.b)(e.error)}`}function Ie(t){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_64__.a({code:"usage",message:`The files of '${t}' have to be approved, and a job cannot wait for that.`,remedy:"Use the App for it, or leave `files` out of `publish`."})}async function Ht(t){let{inputs:e,target:n,serverUrl:i,pipeline:r,asked:o}=t,u={...t.settings.models,services:await t.settings.readServices()},s={...(0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.o)(t),serverUrl:i,pipeline:r,models:u};if(n.kind==="branch"){let{branch:b,sha:f,isDefaultBranch:g}=n,y=t.issue===void 0?{}:{issue:t.issue},R=(e.publish??["pull-request","comment","summary"]).some(v=>v==="pull-request"||v==="files"||v==="comment"),h=await Pe({...s,branch:b,sha:f,isDefaultBranch:g,...y,publish:R});return s.dryRun&&h.text!==void 0&&(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_61__.i)(h.text),await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.p)(t,h)}let a=o===void 0?["comment","summary"]:["comment","summary","files"],c=e.publish??a,{fork:p,headSha:m,number:d}=n,l=await Ce({...s,number:d,headSha:m,comment:c.includes("comment")&&(0,_chunk_ZRVZCHQV_js__WEBPACK_IMPORTED_MODULE_13__.c)(t)&&!s.dryRun,write:c.includes("files")&&!p&&!s.dryRun});return s.dryRun&&l.text!==void 0&&(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_61__.i)(l.text),await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_10__.p)(t,l)}


/***/ })

};
