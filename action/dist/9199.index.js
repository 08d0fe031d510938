export const id = 9199;
export const ids = [9199];
export const modules = {

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsOnPullRequest: () => (/* binding */ he)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Y6IVRUPI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4045);
/* harmony import */ var _chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9617);
/* harmony import */ var _chunk_RLKRBH4X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(810);
/* harmony import */ var _chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5815);
/* harmony import */ var _chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MCIO7A2N_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3955);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(204);
/* harmony import */ var _chunk_GVAW3BGG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1361);
/* harmony import */ var _chunk_7RC5KOXM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1383);
/* harmony import */ var _chunk_337JVRQO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5980);
/* harmony import */ var _chunk_2GL2QF6T_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1211);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3318);
/* harmony import */ var _chunk_OAAZRLVP_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4516);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5189);
/* harmony import */ var _chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7768);
/* harmony import */ var _chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6145);
/* harmony import */ var _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8084);
/* harmony import */ var _chunk_3V6JXD7Z_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4467);
/* harmony import */ var _chunk_B3JAJ2AN_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3362);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4867);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2584);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3142);
/* harmony import */ var _chunk_QIWI2S4K_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1759);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8873);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function H(e){let{client:t,owner:o,repo:r,baseSha:n,headSha:s}=e;return(await t.request({route:"GET /repos/{owner}/{repo}/compare/{basehead}",parameters:{owner:o,repo:r,basehead:`${n}...${s}`,per_page:1,page:2},subject:`the history of ${o}/${r}`,permission:"contents: read"})).merge_base_commit?.sha}async function N(e){let{client:t,address:o,workspace:r,baseSha:n,headSha:s}=e,u=r===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_27__.f)({directory:r}).catch(()=>{}),i=u&&await I({...u,baseSha:n,headSha:s});if(i!==void 0)return i;try{return await H({client:t,...o,baseSha:n,headSha:s})??n}catch(a){if(a instanceof _chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_4__.a&&a.kind==="missing")return n;throw a}}async function I(e){let{directory:t,baseSha:o,headSha:r}=e;return[await (0,_chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_4__.f)({directory:t,sha:o}),await (0,_chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_4__.f)({directory:t,sha:r})].includes(!1)?void 0:(0,_chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:t,base:o,head:r})}async function _(e){let{client:t,address:o,number:r,serverUrl:n,headSha:s}=e,u=performance.now(),i=await (0,_chunk_Y6IVRUPI_js__WEBPACK_IMPORTED_MODULE_1__.b)({client:t,...o,number:r});if(i.headSha!==s){let p=(0,_chunk_Y6IVRUPI_js__WEBPACK_IMPORTED_MODULE_1__.d)(i.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:p}}let a=await (0,_chunk_RLKRBH4X_js__WEBPACK_IMPORTED_MODULE_3__.a)(e),f=await a(s),l=await (0,_chunk_2GL2QF6T_js__WEBPACK_IMPORTED_MODULE_11__.i)({tree:await a(i.baseSha),file:e.config}),h=await a(await N({...e,...i,headSha:s})),{findStalePages:c}=await Promise.all(/* import() */[__webpack_require__.e(7925), __webpack_require__.e(502), __webpack_require__.e(7252), __webpack_require__.e(6747)]).then(__webpack_require__.bind(__webpack_require__, 6747)),d=await c({base:h,head:f,config:l,paths:e.paths,ignore:e.ignore}),m=e.write?await F({run:e,pullRequest:i,config:l,head:f,openTree:a}):J,b=m.publications.find(({kind:p,sha:L})=>p==="commit"&&L!==void 0),B=b?.sha===void 0?d:{...d,committed:j(b.sha,m)},{renderStaleComment:M}=await __webpack_require__.e(/* import() */ 8726).then(__webpack_require__.bind(__webpack_require__, 8726)),U=b?.sha??s,g=M(B,{linkTo:p=>(0,_chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_2__.a)({serverUrl:n,...o,sha:U,path:p})}),$=e.comment?await Q({run:e,pullRequest:i,readAt:u,ownSha:b?.sha,comment:g,quiet:W(d)}):{kind:"comment",action:"skipped"};return{...m,publications:[...m.publications,$],comment:g}}var J={status:"complete",publications:[],runId:"",resumed:!1};function W({stale:e,added:t,orphaned:o,lockRemoved:r}){return e.length+t.length+o.length===0&&r!==!0}function j(e,{report:t}){let o=(t?.items??[]).filter(({status:r})=>r==="failed");return{sha:e,modelCalls:t?.totals.modelCalls??0,notWritten:[...o.map(({key:r,error:n})=>({path:r,reason:n??"unknown reason"})),...t?.leftAlone??[]]}}async function F(e){let{run:t,pullRequest:o,config:r,head:n,openTree:s}=e;if(o.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_29__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});return await (0,_chunk_RLKRBH4X_js__WEBPACK_IMPORTED_MODULE_3__.c)({run:t,config:r,sources:n,outputs:n,target:{kind:"branch",branch:o.headName,headSha:t.headSha,isCrossRepository:o.isCrossRepository},openTree:s,sha:t.headSha,name:o.headName,publish:!0})}async function Q(e){let{run:t,pullRequest:o,readAt:r,ownSha:n,comment:s,quiet:u}=e,{client:i,address:a,number:f,onWarning:l}=t,h=(0,_chunk_Y6IVRUPI_js__WEBPACK_IMPORTED_MODULE_1__.e)({client:i,address:{...a,number:f},pullRequest:o,marker:{pipeline:"docs"},onNote:l,readAt:r,ownSha:n});if(u&&h.before===void 0)return{kind:"comment",action:"skipped"};try{let{kind:c,action:d,url:m}=await h.publish(s);return{kind:c,action:d,url:m}}catch(c){if(!(c instanceof _chunk_Y6IVRUPI_js__WEBPACK_IMPORTED_MODULE_1__.c))throw c;return l(c.message),{kind:"comment",action:"skipped"}}}async function he(e){let{inputs:t,event:o}=e;if(o.kind!=="pull-request")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_29__.a({code:"internal",message:"The event has no pull request."});let r=t.publish??["comment","summary"],{fork:n,headSha:s,number:u,serverUrl:i}=o;n&&r.includes("comment")&&(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_17__.g)("The pull request comes from a fork: its token may not comment, so see the job summary instead.");let a=await _({...(0,_chunk_RLKRBH4X_js__WEBPACK_IMPORTED_MODULE_3__.d)(e),serverUrl:i,number:u,headSha:s,comment:r.includes("comment")&&!n&&!t["dry-run"],write:r.includes("files")&&!n&&!t["dry-run"]});return (0,_chunk_RLKRBH4X_js__WEBPACK_IMPORTED_MODULE_3__.e)(e,a)}


/***/ }),

/***/ 9617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2214);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function l(t){let{sha:r,path:n,lines:e}=t,i=e!==void 0&&u.test(n)?"?plain=1":"",s=e===void 0?"":`#${p({side:"L",lines:e})}`;return`${g(t)}/blob/${o(r)}/${o(n)}${i}${s}`}function p(t){let{side:r,lines:n}=t,{start:e,end:i=e}=n;return i>e?`${r}${e}-${r}${i}`:`${r}${e}`}function g(t){let{serverUrl:r,owner:n,repo:e}=t;return`${r.replace(/\/+$/,"")}/${o(n)}/${o(e)}`}function o(t){return t.split("/").map(r=>encodeURIComponent(r).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}var f=1;async function b(t){let{directory:r,base:n,head:e}=t;(0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__.b)(n),(0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__.b)(e);let i=["merge-base","--end-of-options",n,e],s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:r,args:i});if(s.exitCode!==f){if(s.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:r,args:i},s);return s.stdout.toString("latin1").trim()}}


/***/ }),

/***/ 4045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ A),
/* harmony export */   c: () => (/* binding */ S),
/* harmony export */   d: () => (/* binding */ me),
/* harmony export */   e: () => (/* binding */ Ze)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5815);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function y(e){return`pull request ${e.owner}/${e.repo}#${e.number}`}var C="id url body isMinimized viewerDidAuthor createdAt",k=100,_=`query GlossMoreComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: ${k}, after: $after) {
        nodes { ${C} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function N(e){let{client:n,owner:o,repo:t,number:m,after:r}=e,i=y(e),u=(await n.query({document:_,variables:{owner:o,repo:t,number:m,after:r??null},subject:i,permission:"pull-requests: read"})).repository?.pullRequest?.comments;if(u===void 0)throw new _chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.a({kind:"missing",message:`GitHub knows no ${i}.`});return x(u)}function x(e){let{hasNextPage:n,endCursor:o}=e.pageInfo;return{comments:e.nodes.filter(t=>t!==null).map(w),...n&&o!==null?{nextCursor:o}:{}}}function w(e){let{id:n,url:o,body:t,isMinimized:m,viewerDidAuthor:r,createdAt:i}=e,s=/#issuecomment-(\d+)$/.exec(o)?.[1];return{id:n,...s===void 0?{}:{databaseId:Number(s)},url:o,body:t,isMinimized:m,viewerDidAuthor:r,createdAt:i}}var z=100,L=`query GlossPullRequest($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      id number title body state isDraft url
      baseRefOid headRefOid baseRefName headRefName isCrossRepository
      changedFiles additions deletions
      author { login }
      labels(first: ${z}) { nodes { name } }
      comments(first: ${k}) {
        nodes { ${C} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function A(e){let{client:n,owner:o,repo:t,number:m}=e,r=y(e),i=await n.query({document:L,variables:{owner:o,repo:t,number:m},subject:r,permission:"pull-requests: write"}),s=i.repository?.pullRequest;if(!s)throw new _chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.a({kind:"missing",message:`GitHub knows no ${r}.`});return F({viewer:i.viewer.login,node:s})}function F(e){let{baseRefOid:n,headRefOid:o,baseRefName:t,headRefName:m,author:r,labels:i,comments:s,...u}=e.node;return{...u,viewer:e.viewer,baseSha:n,headSha:o,baseName:t,headName:m,author:r?.login??null,labels:(i?.nodes??[]).filter(a=>a!==null).map(a=>a.name),comments:x(s)}}var U=20,B=`mutation GlossCreateComment($subjectId: ID!, $body: String!) {
  addComment(input: { subjectId: $subjectId, body: $body }) {
    commentEdge { node { ${C} } }
    subject { ... on PullRequest { comments(last: ${U}) { nodes { ${C} } } } }
  }
}`,K=`mutation GlossUpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { ${C} } }
}`,Y=`mutation GlossDeleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`,Z=`mutation GlossMinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;function E(e){let{client:n}=e,o=`a comment on ${y(e)}`,t=async(m,r,i)=>{try{return{outcome:"done",value:i(await n.mutate({document:m,variables:r,subject:o,permission:"pull-requests: write"}))}}catch(s){if(!(s instanceof _chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.a))throw s;if(s.kind==="uncertain")return{outcome:"uncertain",reason:s.message};if(s.kind==="missing")return{outcome:"missing"};throw s}};return{readComments:m=>N({...e,...m}),createComment:({pullRequestId:m,body:r})=>t(B,{subjectId:m,body:r},({addComment:i})=>({comment:w(i.commentEdge.node),latest:(i.subject?.comments?.nodes??[]).filter(s=>s!==null).map(w)})),updateComment:({id:m,body:r})=>t(K,{id:m,body:r},i=>w(i.updateIssueComment.issueComment)),deleteComment:({id:m})=>t(Y,{id:m},()=>{}),minimizeComment:({id:m})=>t(Z,{id:m},()=>{})}}function b(e){let{pipeline:n,name:o}=e.marker,t=e.comments.filter(i=>{if(!i.viewerDidAuthor)return!1;let s=(0,_chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.c)(i.body);return s!==void 0&&s.pipeline===n&&s.name===o}),m=t.filter(i=>!i.isMinimized),r=m[0]??t[0];return r===void 0?{duplicates:[]}:{sticky:r,duplicates:m.filter(i=>i.id!==r.id)}}function O(e){let{sticky:n,duplicates:o}=b(e);return n===void 0?{action:"create"}:{action:(0,_chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.e)(n.body,e.text)?"unchanged":"update",sticky:n,duplicates:o}}async function h(e){let{github:n,first:o,marker:t}=e,m=[...o.comments],r=o.nextCursor;for(;r!==void 0&&b({comments:m,marker:t}).sticky===void 0;){let i=await n.readComments({after:r});m.push(...i.comments),r=i.nextCursor}return m}var J=3;async function v(e){let{github:n,start:o}=e;for(let{id:t,body:m}of e.duplicates){let r=o.some(s=>s.id===t),i=e.lostCreate&&!r&&(0,_chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.e)(m,e.text);e.created.has(t)||i?await I(e,()=>n.deleteComment({id:t})):r&&await I(e,()=>n.minimizeComment({id:t}))}}async function I(e,n){try{for(let o=0;o<J;o++)if((await n()).outcome!=="uncertain")return;e.onNote?.("A duplicate comment may still be there: GitHub did not answer.")}catch(o){if(!(o instanceof _chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.a))throw o;e.onNote?.(`A duplicate comment is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.b)(o)}`)}}async function T(e){let{plan:n,text:o,progress:t}=e;if(n.action==="create")return Q(e);let{id:m}=n.sticky,r=await e.github.updateComment({id:m,body:o});return r.outcome==="missing"?(t.known=t.known.filter(i=>i.id!==m),t.reason="the comment was deleted",!0):(t.updated=!0,r.outcome==="uncertain"?(t.reason=r.reason,!1):(t.known=t.known.map(i=>i.id===m?{...i,body:o}:i),!0))}async function Q(e){let{pullRequest:n,text:o,progress:t}=e,m=await e.github.createComment({pullRequestId:n.id,body:o});if(m.outcome==="missing")throw V(n);if(m.outcome==="uncertain")return t.lostCreate=!0,t.reason=m.reason,!1;let{comment:r,latest:i}=m.value,s={...r,body:o,viewerDidAuthor:!0};return t.created.add(s.id),t.known=i.some(({id:u})=>u===s.id)?i.map(u=>u.id===s.id?s:u):[...i,s],!0}function V(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`GitHub knows no pull request ${e.url} (any more), or this token may not see it.`,remedy:"Check that it still exists; for a private repository the token needs access to it."})}var D=[1e3,4e3,1e4];async function H(e){let{github:n,marker:o}=e,t=(0,_chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.d)(e);te(t);let m=await h({github:n,first:e.comments,marker:o}),r={known:m,created:new Set,lostCreate:!1,updated:!1,reason:""};for(let i=0;;i++){let s=O({comments:r.known,marker:o,text:t});if(s.action==="unchanged")return await v({...e,...r,start:m,duplicates:s.duplicates,text:t}),ee({progress:r,sticky:s.sticky});let u=D[i];if(u===void 0)throw ne({options:e,reason:r.reason});await T({...e,plan:s,text:t,progress:r})||(await(e.wait??node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(u),r.known=await h({github:n,first:await n.readComments({}),marker:o}))}}function ee(e){let{progress:n,sticky:o}=e,t={kind:"comment",url:o.url,commentId:o.id};return n.created.has(o.id)?{...t,action:"created"}:n.updated?{...t,action:"updated"}:{...t,action:n.lostCreate?"created":"unchanged"}}function te(e){if(!(e.length<=_chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.b))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"internal",message:`A comment of ${e.length} characters is over GitHub's limit of ${_chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.b}.`,remedy:"The renderer has to cut it first; please report this."})}function ne(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"github",message:`The comment on ${e.options.pullRequest.url} could not be confirmed after ${D.length} attempts (${e.reason}).`,remedy:"Run again: what did arrive is recognised and not written twice."})}function j(e){let{github:n,pullRequest:o,marker:t,onNote:m}=e,r=e.comments,i=!1,s=!1,u=W(r.comments,t),a=Promise.resolve();async function f(l){let c=s?await n.readComments({}):r;r={comments:await h({github:n,first:c,marker:t})},i||(u=W(r.comments,t)),i=!0,s=!0;let d=typeof l=="string"?l:l(u),$=await H({github:n,pullRequest:o,comments:r,marker:t,body:d,onNote:m});return r=oe({page:r,publication:$,text:(0,_chunk_V5FSR6L6_js__WEBPACK_IMPORTED_MODULE_1__.d)({marker:t,body:d}),marker:t}),s=!1,$}return{get before(){return u},publish:l=>{let c=a.then(()=>f(l));return a=c.catch(()=>{}),c}}}function W(e,n){let{sticky:o}=b({comments:e,marker:n});return o&&re(o.body)}function oe(e){let{page:n,publication:o,text:t,marker:m}=e,{commentId:r,url:i}=o,{sticky:s,duplicates:u}=b({comments:n.comments,marker:m}),a=new Set([s,...u]),f=n.comments.find(d=>d.id===r),l={id:r,url:i,isMinimized:!1,viewerDidAuthor:!0,createdAt:new Date(0).toISOString(),...f,body:t};return{comments:[...n.comments.filter(d=>d!==f&&!a.has(d)),l]}}function re(e){return e.replace(/^.*(?:\r\n?|\n|$)/,"")}var ie=1e4,S=class extends _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a{constructor(n){super({code:"github",message:me(n)})}};function me(e){return`The pull request has moved on to ${e.slice(0,7)}, whose own run writes the comment.`}function Ze(e){let{client:n,address:o,pullRequest:t,marker:m,onNote:r}=e,i=[t.headSha,e.ownSha],s=E({client:n,...o}),u=({comments:l,id:c,url:d})=>j({github:s,pullRequest:{id:c,url:d},comments:l,marker:m,onNote:r}),a=u(t),f=e.readAt??performance.now();return{get before(){return a.before},publish:async l=>{if(performance.now()-f>ie){let c=await A({client:n,...o});if(!i.includes(c.headSha))throw new S(c.headSha);a=u(c),f=performance.now()}return a.publish(l)}}}


/***/ })

};
